package org.claimdesk.terminal;

import org.jline.reader.ParsedLine;
import org.jline.reader.Parser;

/** Lets JLine see a line as the desk's own tokenizer does; an unclosed quote asks for no more. */
final class TypedLineParser implements Parser {

  @Override
  public ParsedLine parse(String line, int cursor, ParseContext context) {
    return TypedLine.of(line, Math.min(cursor, line.length()));
  }

  @Override
  public boolean isEscapeChar(char character) {
    return false;
  }
}
