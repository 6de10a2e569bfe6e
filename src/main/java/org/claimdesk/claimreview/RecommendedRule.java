package org.claimdesk.claimreview;

import java.util.List;
import java.util.Optional;

/** What is better there than not. */
final class RecommendedRule implements ReviewRule {

  private static final List<List<String>> OF_REVIEW =
      List.of(List.of("author"), List.of("datePublished"), List.of("itemReviewed"));
  private static final List<List<String>> OF_CLAIM =
      List.of(
          List.of("author"), List.of("datePublished"), List.of("appearance", "firstAppearance"));

  @Override
  public void check(Node review, Remarks remarks) {
    tellMissing(review, OF_REVIEW, remarks);
    review
        .get("itemReviewed")
        .flatMap(Node::of)
        .filter(claim -> !claim.isReference())
        .ifPresent(claim -> checkClaim(claim, remarks.at("itemReviewed")));
  }

  private static void checkClaim(Node claim, Remarks remarks) {
    tellMissing(claim, OF_CLAIM, remarks);
    Optional<Node> author = claim.get("author").flatMap(Node::of);
    author
        .filter(node -> !node.isReference())
        .ifPresent(node -> tellMissing(node, List.of(List.of("sameAs")), remarks.at("author")));
  }

  private static void tellMissing(Node node, List<List<String>> wanted, Remarks remarks) {
    List<String> missing =
        wanted.stream()
            .filter(names -> names.stream().allMatch(name -> node.get(name).isEmpty()))
            .map(names -> String.join(" or ", names))
            .toList();
    if (!missing.isEmpty()) {
      remarks.advice("recommended, and not there: " + String.join(", ", missing));
    }
  }
}
