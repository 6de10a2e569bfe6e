package org.claimdesk.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Text as UTF-8, many characters at a time: Java's own writer is slow beyond ASCII. */
final class Utf8Writer extends Writer {

  private static final int CHARACTERS = 1 << 16;

  private final OutputStream out;
  private final StringBuilder waiting = new StringBuilder(CHARACTERS);

  Utf8Writer(OutputStream out) {
    this.out = out;
  }

  @Override
  public void write(char[] text, int start, int length) throws IOException {
    waiting.append(text, start, length);
    writeIfMany();
  }

  @Override
  public void write(String text, int start, int length) throws IOException {
    waiting.append(text, start, start + length);
    writeIfMany();
  }

  @Override
  public void write(int character) throws IOException {
    waiting.append((char) character);
    writeIfMany();
  }

  /** The first half of a character outside of the basic plane waits for its other half. */
  private void writeIfMany() throws IOException {
    int length = waiting.length();
    if (length >= CHARACTERS) {
      boolean half = Character.isHighSurrogate(waiting.charAt(length - 1));
      encode(half ? length - 1 : length);
    }
  }

  private void encode(int length) throws IOException {
    out.write(waiting.substring(0, length).getBytes(StandardCharsets.UTF_8));
    waiting.delete(0, length);
  }

  @Override
  public void flush() throws IOException {
    encode(waiting.length());
    out.flush();
  }

  @Override
  public void close() throws IOException {
    flush();
    out.close();
  }
}
