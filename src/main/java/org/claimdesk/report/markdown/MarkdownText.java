package org.claimdesk.report.markdown;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Writes a line of text so that Markdown gives it back: CommonMark, and what GitHub makes of a text
 * beyond it.
 */
final class MarkdownText {

  /** What CommonMark and its strikethrough take for markup wherever it stands. */
  private static final String MARKUP = "[\\\\`*_\\[\\]<~]";

  /**
   * What only looks like markup in company: references to characters, addresses, a heading's end.
   */
  private static final String IN_COMPANY = "&(?=#?[A-Za-z0-9]{1,40};)|:(?=//)|(?<=[Ww]{3})\\.|#$";

  /**
   * What GitHub finds in the text after its markup is read, where no backslash is left to stop it:
   * people, mail addresses, issues, emoji.
   */
  private static final String FOUND_LATER =
      "@(?=[A-Za-z0-9_])|#(?=[0-9])|(?<=[Gg][Hh])-(?=[0-9])"
          + "|:(?=(?:100|1234|[+-]1|[0-9_+-]*+[a-z][a-z0-9_+-]*+):)";

  private static final String MATH = "\\$(?=\\S)";

  private static final Pattern PLAIN =
      Pattern.compile("(" + FOUND_LATER + ")|(\\t)|" + IN_COMPANY + "|" + MARKUP);
  private static final Pattern WITH_MATH =
      Pattern.compile("(" + FOUND_LATER + "|" + MATH + ")|(\\t)|" + IN_COMPANY + "|" + MARKUP);

  /**
   * What makes a line the start of a heading, a quote, a list, a table or a heading's underline.
   */
  private static final Pattern START = Pattern.compile("^(?=[#>+=:|-])|(?<=^[0-9]{1,9})(?=[.)])");

  private static final String BLANK = "&#32;";

  private MarkdownText() {}

  /**
   * One line as it may stand within a line of Markdown. White space at its ends, which Markdown
   * would take away, and tabs are written as references to characters.
   */
  static String inLine(String line) {
    // One dollar alone begins no formula.
    boolean math = line.indexOf('$') < line.lastIndexOf('$');
    String escaped =
        (math ? WITH_MATH : PLAIN).matcher(line).replaceAll(MarkdownText::withoutMeaning);
    return withBlanksAtTheEnds(escaped);
  }

  /** One line as it may stand in the row of a table. */
  static String inRow(String line) {
    return inLine(line).replace("|", "\\|");
  }

  /** One line as it may stand at the start of a line of Markdown. */
  static String atStart(String line) {
    return START.matcher(inLine(line)).replaceFirst("\\\\");
  }

  private static String withoutMeaning(MatchResult found) {
    if (found.group(1) != null) {
      return "<span>" + (found.group().equals("$") ? "\\$" : found.group()) + "</span>";
    }
    if (found.group(2) != null) {
      return "&#9;";
    }
    return "\\\\" + (found.group().equals("\\") ? "\\\\" : found.group());
  }

  private static String withBlanksAtTheEnds(String line) {
    String start = line.startsWith(" ") ? BLANK + line.substring(1) : line;
    return start.endsWith(" ") ? start.substring(0, start.length() - 1) + BLANK : start;
  }
}
