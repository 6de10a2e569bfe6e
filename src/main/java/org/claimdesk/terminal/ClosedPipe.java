package org.claimdesk.terminal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Pipe;
import java.util.Objects;

/** Nobody reads standard output any more; the run ends quietly. */
final class ClosedPipe extends RuntimeException {

  ClosedPipe(IOException cause) {
    super(cause.getMessage(), cause);
  }

  /**
   * Whether a write failed because its reader has gone. The system says so in the words of the
   * locale, so they are compared with what it says about a pipe that is closed for certain.
   */
  static boolean explains(IOException failure) {
    return Objects.equals(failure.getMessage(), wordsOfTheSystem());
  }

  private static String wordsOfTheSystem() {
    try {
      Pipe pipe = Pipe.open();
      try (Pipe.SinkChannel sink = pipe.sink()) {
        pipe.source().close();
        sink.write(ByteBuffer.allocate(1));
      }
    } catch (IOException e) {
      return String.valueOf(e.getMessage());
    }
    return "Broken pipe";
  }
}
