package org.claimdesk.terminal;

import java.io.IOException;
import java.util.Optional;

/** A pager whose reader sees all, goes away early, or never sees a thing. */
final class FakePager implements Pager {

  final StringBuilder seen = new StringBuilder();
  private final boolean starts;
  private final boolean works;
  private final int wanted;
  private int opened;

  private FakePager(boolean starts, boolean works, int wanted) {
    this.starts = starts;
    this.works = works;
    this.wanted = wanted;
  }

  static FakePager patient() {
    return new FakePager(true, true, Integer.MAX_VALUE);
  }

  static FakePager quitAfter(int characters) {
    return new FakePager(true, true, characters);
  }

  static FakePager missing() {
    return new FakePager(false, false, 0);
  }

  /** One that takes some text and ends with an error. */
  static FakePager brokenAfter(int characters) {
    return new FakePager(true, false, characters);
  }

  int opened() {
    return opened;
  }

  @Override
  public Optional<Pages> open() {
    opened++;
    return starts ? Optional.of(new Opened()) : Optional.empty();
  }

  private final class Opened implements Pages {

    @Override
    public void write(String text) throws IOException {
      if (seen.length() + text.length() > wanted) {
        throw new IOException("Broken pipe");
      }
      seen.append(text);
    }

    @Override
    public boolean close() {
      seen.append("[end]");
      return works;
    }
  }
}
