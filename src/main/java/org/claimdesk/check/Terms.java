package org.claimdesk.check;

/**
 * What a rule is called and how much it matters.
 *
 * @param name as typed and shown
 * @param draft the severity while the work goes on
 * @param publish the severity before publishing
 * @param says what it finds, in one line
 */
public record Terms(String name, Severity draft, Severity publish, String says) {

  static Terms error(String name, String says) {
    return new Terms(name, Severity.ERROR, Severity.ERROR, says);
  }

  static Terms warning(String name, String says) {
    return new Terms(name, Severity.WARNING, Severity.WARNING, says);
  }

  Terms errorToPublish() {
    return new Terms(name, draft, Severity.ERROR, says);
  }

  public Severity under(Profile profile) {
    return profile == Profile.PUBLISH ? publish : draft;
  }
}
