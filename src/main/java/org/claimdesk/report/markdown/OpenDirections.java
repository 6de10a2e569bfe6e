package org.claimdesk.report.markdown;

import java.util.ArrayDeque;
import java.util.Deque;

/** Which directions of writing a text has begun and not ended (UAX #9, section 2). */
final class OpenDirections {

  private static final String EMBEDDINGS = "\u202A\u202B\u202D\u202E";
  private static final String ISOLATES = "\u2066\u2067\u2068";
  private static final char END_OF_EMBEDDING = '\u202C';
  private static final char END_OF_ISOLATE = '\u2069';

  private final Deque<Character> open = new ArrayDeque<>();
  private int isolates;

  private OpenDirections() {}

  /** What has to be written behind the text to end them all. */
  static String ends(String text) {
    OpenDirections directions = new OpenDirections();
    text.chars().forEach(c -> directions.see((char) c));
    StringBuilder ends = new StringBuilder();
    directions.open.forEach(ends::append);
    return ends.toString();
  }

  private void see(char c) {
    if (EMBEDDINGS.indexOf(c) >= 0) {
      open.push(END_OF_EMBEDDING);
    } else if (ISOLATES.indexOf(c) >= 0) {
      open.push(END_OF_ISOLATE);
      isolates++;
    } else if (c == END_OF_EMBEDDING && !open.isEmpty() && open.peek() == END_OF_EMBEDDING) {
      open.pop();
    } else if (c == END_OF_ISOLATE && isolates > 0) {
      endIsolate();
    }
  }

  /** It ends what was begun in it too. */
  private void endIsolate() {
    isolates--;
    char ended = open.pop();
    while (ended != END_OF_ISOLATE) {
      ended = open.pop();
    }
  }
}
