package org.claimdesk.check;

/**
 * What a rule is called, how much it matters, and what there is to say for it.
 *
 * @param name as typed and shown
 * @param draft the severity while the work goes on
 * @param publish the severity before publishing
 * @param says what it finds, in one line
 * @param why what it rests on: what the field has published, or the desk's own reason
 * @param settle what to type about a finding
 */
public record Terms(
    String name, Severity draft, Severity publish, String says, String why, String settle) {

  static Terms error(String name, String says) {
    return new Terms(name, Severity.ERROR, Severity.ERROR, says, "", "");
  }

  static Terms warning(String name, String says) {
    return new Terms(name, Severity.WARNING, Severity.WARNING, says, "", "");
  }

  Terms errorToPublish() {
    return new Terms(name, draft, Severity.ERROR, says, why, settle);
  }

  Terms why(String ground) {
    return new Terms(name, draft, publish, says, ground, settle);
  }

  Terms settle(String step) {
    return new Terms(name, draft, publish, says, why, step);
  }

  public Severity under(Profile profile) {
    return profile == Profile.PUBLISH ? publish : draft;
  }
}
