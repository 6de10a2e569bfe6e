package org.claimdesk.claimreview;

import java.util.Optional;

/** The record's names are those of schema.org, where it says itself whose they are. */
final class ContextRule implements ReviewRule {

  private static final String SCHEMA = "schema.org";

  @Override
  public void check(Node review, Remarks remarks) {
    Optional.ofNullable(review.fields().get("@context"))
        .filter(context -> !context.toString().contains(SCHEMA))
        .ifPresent(
            context ->
                remarks
                    .at("@context")
                    .error("the names are not those of schema.org: give https://schema.org"));
  }
}
