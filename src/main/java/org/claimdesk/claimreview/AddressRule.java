package org.claimdesk.claimreview;

/** {@code url} is the page of the check, and none that leads on to another. */
final class AddressRule implements ReviewRule {

  static final String NO_ADDRESS = " is no web address: write it as https://HOST/PATH";

  @Override
  public void check(Node review, Remarks remarks) {
    Property url = Property.of(review, "url", remarks);
    if (url.isMissing()) {
      url.remarks().error("this is missing: give the address of the check's own page");
    }
    url.text().ifPresent(text -> check(new WebReference(text), url.remarks()));
  }

  private static void check(WebReference url, Remarks remarks) {
    if (!url.isUrl() && !url.isRelative()) {
      remarks.error(Shown.text(url.text()) + NO_ADDRESS);
    } else if (url.leadsOn()) {
      remarks.advice("this address leads on to another: give the one of the page itself");
    }
  }
}
