package org.claimdesk.claimreview;

/** {@code datePublished}, where it is there, is a date. */
final class DateRule implements ReviewRule {

  @Override
  public void check(Node node, Remarks remarks) {
    Property date = Property.of(node, "datePublished", remarks);
    date.text()
        .filter(text -> !IsoDate.is(text))
        .ifPresent(
            text ->
                date.remarks()
                    .error(Shown.text(text) + " is no date of ISO 8601: write it as 2014-07-03"));
  }
}
