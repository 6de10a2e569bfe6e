package org.claimdesk.source.text;

import java.io.FilterReader;
import java.io.IOException;
import java.io.StringReader;

/** A text that cannot be read on once its reader was told to stop. */
final class WatchedText extends FilterReader {

  WatchedText(String text) {
    super(new StringReader(text));
  }

  @Override
  public int read() throws IOException {
    GivenUp.check();
    return super.read();
  }

  @Override
  public int read(char[] into, int offset, int length) throws IOException {
    GivenUp.check();
    return super.read(into, offset, length);
  }
}
