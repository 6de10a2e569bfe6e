package org.claimdesk.claimreview;

/** {@code author}, where it is there, says who published the check. */
final class PublisherRule implements ReviewRule {

  @Override
  public void check(Node review, Remarks remarks) {
    Property.of(review, "author", remarks)
        .each((author, on) -> Property.node(author, on).ifPresent(node -> checkAuthor(node, on)));
  }

  private static void checkAuthor(Node author, Remarks remarks) {
    Property name = Property.of(author, "name", remarks);
    Property url = Property.of(author, "url", remarks);
    if (name.isMissing() && url.isMissing()) {
      remarks.error("the publisher has neither name nor url: give one of them");
    }
    name.text();
    url.text()
        .map(WebReference::new)
        .filter(reference -> !reference.isUrl() && !reference.isRelative())
        .ifPresent(
            reference ->
                url.remarks().error(Shown.text(reference.text()) + AddressRule.NO_ADDRESS));
  }
}
