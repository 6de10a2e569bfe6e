package org.claimdesk.terminal;

import java.util.ArrayList;
import java.util.List;
import org.jline.reader.CompletingParsedLine;

/**
 * A line as far as it has been typed, with the word the cursor is in.
 *
 * @param before the words before that one
 * @param current the word at the cursor; empty text between words
 */
record TypedLine(String line, int cursor, List<Token> before, Token current)
    implements CompletingParsedLine {

  static TypedLine of(String line, int cursor) {
    List<Token> tokens = Tokenizer.scan(line.substring(0, cursor)).tokens();
    int last = tokens.size() - 1;
    boolean inWord = last >= 0 && tokens.get(last).end() == cursor;
    return inWord
        ? new TypedLine(line, cursor, tokens.subList(0, last), tokens.get(last))
        : new TypedLine(line, cursor, tokens, new Token("", false, cursor, cursor));
  }

  @Override
  public String word() {
    return current.text();
  }

  @Override
  public int wordCursor() {
    return current.text().length();
  }

  @Override
  public int wordIndex() {
    return before.size();
  }

  @Override
  public List<String> words() {
    List<String> words = new ArrayList<>(before.stream().map(Token::text).toList());
    words.add(word());
    return words;
  }

  @Override
  public int rawWordCursor() {
    return cursor - current.start();
  }

  @Override
  public int rawWordLength() {
    return rawWordCursor();
  }

  /** Writes a candidate so that it is read back as it is. */
  @Override
  public CharSequence escape(CharSequence candidate, boolean complete) {
    String text = candidate.toString();
    if (current.quoted() || !text.startsWith("-") || isValue(text)) {
      return quoted(text, current.quoted(), complete);
    }
    int value = text.indexOf('=') + 1;
    return text.substring(0, value)
        + (value > 0 && value < text.length()
            ? quoted(text.substring(value), false, complete)
            : text.substring(value));
  }

  /** Whether it is no option for all its dash: no option has a blank in its name. */
  private static boolean isValue(String text) {
    int blank = text.indexOf(' ');
    int equals = text.indexOf('=');
    return blank >= 0 && (equals < 0 || blank < equals);
  }

  private static String quoted(String text, boolean always, boolean complete) {
    String written = Tokenizer.quote(text);
    if (!always && written.equals(text)) {
      return text;
    }
    return '"' + Tokenizer.escape(text) + (complete ? "\"" : "");
  }
}
