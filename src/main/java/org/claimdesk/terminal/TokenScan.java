package org.claimdesk.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One pass over a line, word by word. */
final class TokenScan {

  private final String line;
  private final List<Token> tokens = new ArrayList<>();
  private Optional<Integer> openQuote = Optional.empty();
  private Optional<Integer> glued = Optional.empty();
  private boolean optionsEnded;
  private int at;

  TokenScan(String line) {
    this.line = line;
  }

  Tokenizer.Split run() {
    while (skipBlanks()) {
      Token token = word();
      optionsEnded |= token.endsOptions();
      tokens.add(token);
    }
    return new Tokenizer.Split(List.copyOf(tokens), openQuote);
  }

  /** Where text follows a closing quote without a blank between. */
  Optional<Integer> glued() {
    return glued;
  }

  private boolean skipBlanks() {
    while (at < line.length() && Tokenizer.isBlank(line.charAt(at))) {
      at++;
    }
    return at < line.length();
  }

  private Token word() {
    int start = at;
    StringBuilder text = new StringBuilder();
    boolean quoted = isQuote();
    if (quoted) {
      quotedPart(text);
    }
    while (at < line.length() && !Tokenizer.isBlank(line.charAt(at))) {
      char character = line.charAt(at++);
      text.append(character);
      if (character == '=' && !quoted && beginsValue(text) && isQuote()) {
        quotedPart(text);
      }
    }
    return new Token(text.toString(), quoted, start, at);
  }

  private boolean beginsValue(StringBuilder text) {
    return !optionsEnded && text.charAt(0) == '-' && text.indexOf("=") == text.length() - 1;
  }

  private boolean isQuote() {
    return at < line.length() && (line.charAt(at) == '"' || line.charAt(at) == '\'');
  }

  private void quotedPart(StringBuilder text) {
    int opened = at;
    char quote = line.charAt(at++);
    while (at < line.length() && line.charAt(at) != quote) {
      if (quote == '"' && isEscaped()) {
        at++;
      }
      text.append(line.charAt(at++));
    }
    if (at == line.length()) {
      openQuote = Optional.of(opened);
      return;
    }
    at++;
    if (at < line.length() && !Tokenizer.isBlank(line.charAt(at)) && glued.isEmpty()) {
      glued = Optional.of(at);
    }
  }

  private boolean isEscaped() {
    return line.charAt(at) == '\\'
        && at + 1 < line.length()
        && (line.charAt(at + 1) == '"' || line.charAt(at + 1) == '\\');
  }
}
