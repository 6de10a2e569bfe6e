package org.claimdesk.check.shell;

import org.claimdesk.check.Finding;

/** What a finding is about, in a word. */
final class FindingText {

  private FindingText() {}

  /** The claim's id, with the source's number where it is about one: {@code KT-003/1}. */
  static String about(Finding finding) {
    String claim = finding.claim().text();
    return finding.source().isPresent() ? claim + "/" + finding.source().getAsInt() : claim;
  }
}
