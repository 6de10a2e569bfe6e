package org.claimdesk.report.html;

import org.claimdesk.problem.ProblemException;
import org.claimdesk.source.Address;

/** Which texts of a claims file may become links. */
final class WebLink {

  private WebLink() {}

  /** Whether the text is an http or https URL, and so no script, no file and no mail. */
  static boolean is(String text) {
    try {
      return Address.parse(text).isWeb();
    } catch (ProblemException e) {
      return false;
    }
  }
}
