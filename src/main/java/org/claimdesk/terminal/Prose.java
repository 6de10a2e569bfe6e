package org.claimdesk.terminal;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lines for a person: wrapped at the width of a terminal, whole in a pipe. What goes on below
 * stands under where the text began, after the indent and after a label (a word or two, and two
 * blanks or more).
 */
final class Prose {

  private static final Pattern LABEL =
      Pattern.compile(" *(?:(\\w[\\w/'-]*(?: [\\w/'-]+){0,2}) {2,})?");

  /** No colour. */
  static final VerdictInk UNCOLOURED = verdict -> Ink.PLAIN;

  /** Names of verdicts have no commas; what is said of them after it goes in brackets. */
  private static final Pattern AFTER_VERDICT = Pattern.compile(",| \\(");

  private static final int LONGEST_LABEL = 26;
  private static final int LEAST_ROOM = 20;
  private static final int NARROWEST = 2;

  private final boolean terminal;
  private final int width;
  private final VerdictInk verdicts;
  private final Consumer<String> out;

  private Prose(boolean terminal, int width, VerdictInk verdicts, Consumer<String> out) {
    this.terminal = terminal;
    this.width = width;
    this.verdicts = verdicts;
    this.out = out;
  }

  /** For a terminal of that many columns. */
  static Prose onTerminal(int width, VerdictInk verdicts, Consumer<String> out) {
    return new Prose(true, width, verdicts, out);
  }

  /** For a pipe or a file. */
  static Prose inPipe(Consumer<String> out) {
    return new Prose(false, Integer.MAX_VALUE, UNCOLOURED, out);
  }

  /** Writes a text that is one line, whatever is in it. */
  void line(String text) {
    write(VisibleText.of(text));
  }

  /** Writes a text that may have line breaks; they are kept. */
  void lines(String text) {
    write(VisibleText.lines(text));
  }

  private void write(String visible) {
    Matcher label = LABEL.matcher(visible);
    int body = label.lookingAt() && leavesRoom(label.end()) ? label.end() : 0;
    Hanging lines = new Hanging(visible.substring(0, body), body > 0 && isVerdict(label));
    int room = Math.max(NARROWEST, width - body);
    for (String part : visible.substring(body).split("\n", -1)) {
      if (terminal) {
        Paragraph.wrap(part, room, lines);
      } else {
        lines.accept(part);
      }
    }
  }

  private boolean leavesRoom(int indent) {
    return indent <= LONGEST_LABEL && width - indent >= LEAST_ROOM;
  }

  private static boolean isVerdict(Matcher label) {
    String name = label.group(1);
    return name != null && name.endsWith("verdict");
  }

  /** Puts the label before the first line, and as many blanks before the others. */
  private final class Hanging implements Consumer<String> {

    private final String indent;
    private final boolean verdict;
    private String before;
    private boolean begun;

    Hanging(String label, boolean verdict) {
      this.before = label;
      this.verdict = verdict;
      this.indent = " ".repeat(label.length());
    }

    @Override
    public void accept(String line) {
      boolean first = !begun;
      String shown = terminal ? Isolate.around(line.stripTrailing()) : line;
      out.accept(shown.isEmpty() ? before.stripTrailing() : before + (first ? ink(shown) : shown));
      before = indent;
      begun = true;
    }

    private String ink(String shown) {
      if (!verdict) {
        return shown;
      }
      Matcher after = AFTER_VERDICT.matcher(shown);
      String name = after.find() ? shown.substring(0, after.start()) : shown;
      return verdicts.of(name).on(name) + shown.substring(name.length());
    }
  }
}
