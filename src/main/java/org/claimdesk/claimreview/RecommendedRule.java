package org.claimdesk.claimreview;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is better there than not: all of it that is missing, in one piece of advice. */
final class RecommendedRule implements ReviewRule {

  private static final String AUTHOR = "author";
  private static final String DATE = "datePublished";
  private static final String ITEM = "itemReviewed";

  @Override
  public void check(Node review, Remarks remarks) {
    Optional<Node> claim = written(review, ITEM);
    Optional<Node> claimant = claim.flatMap(node -> written(node, AUTHOR));
    List<String> missing =
        Stream.of(
                missing(review, "", AUTHOR, DATE, ITEM),
                claim.stream().flatMap(node -> missing(node, ITEM + ".", AUTHOR, DATE)),
                claim.stream().flatMap(RecommendedRule::missingAppearance),
                claimant.stream()
                    .flatMap(node -> missing(node, ITEM + "." + AUTHOR + ".", "sameAs")))
            .flatMap(names -> names)
            .toList();
    if (!missing.isEmpty()) {
      remarks.advice("recommended, and not there: " + String.join(", ", missing));
    }
  }

  /** The object that a property has, unless it stands elsewhere. */
  private static Optional<Node> written(Node node, String property) {
    return node.get(property).flatMap(Node::of).filter(other -> !other.isReference());
  }

  private static Stream<String> missing(Node node, String path, String... properties) {
    return Stream.of(properties).filter(name -> node.get(name).isEmpty()).map(path::concat);
  }

  private static Stream<String> missingAppearance(Node claim) {
    boolean there = claim.get("appearance").or(() -> claim.get("firstAppearance")).isPresent();
    return there ? Stream.empty() : Stream.of(ITEM + ".appearance");
  }
}
