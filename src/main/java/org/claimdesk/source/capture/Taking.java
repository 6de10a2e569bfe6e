package org.claimdesk.source.capture;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.claimdesk.problem.ProblemException;
import org.claimdesk.source.Address;
import org.claimdesk.source.capture.Copy.Origin;
import org.claimdesk.source.capture.DocumentReader.Reading;

/** Makes copies of what was found: of documents from the web, and of files. */
final class Taking {

  private static final int MEGABYTE = 1024 * 1024;

  /** The most bytes of a file that are kept. */
  private static final int MOST = 50 * MEGABYTE;

  /** What a file is of which no copy is kept. */
  static final String TOO_LARGE = "larger than " + MOST / MEGABYTE + " MB";

  private final DocumentReader reader;
  private final Now now;

  Taking(DocumentReader reader, Clock clock) {
    this.reader = reader;
    this.now = new Now(clock);
  }

  /**
   * A copy and what it is of.
   *
   * @param remark what the user should know of it
   */
  record Taken(Copy copy, Content content, Optional<String> remark) {}

  Taken document(Response.Document document) {
    return taken(document.bytes(), document.mediaType(), document.address(), Origin.of(document));
  }

  /**
   * A copy of a file.
   *
   * @param from the address that the copy is of
   * @return nothing where the file is larger than what is kept
   * @throws ProblemException if it cannot be read
   */
  Optional<Taken> file(Path file, Address from) {
    String name = file.getFileName().toString();
    return bytes(file).map(bytes -> taken(bytes, "", name, Origin.file(from.typed())));
  }

  private static Optional<byte[]> bytes(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(MOST + 1);
      return bytes.length > MOST ? Optional.empty() : Optional.of(bytes);
    } catch (IOException e) {
      throw ProblemException.of(
          "the file \"" + file.getFileName() + "\" cannot be read",
          "check that it is a file and that you may read it");
    }
  }

  /**
   * @param name by which the reader may tell what it is
   */
  private Taken taken(byte[] bytes, String mediaType, String name, Origin origin) {
    Reading reading = reader.read(bytes, mediaType, name);
    Copy copy =
        new Copy(
            now.instant(), Content.sha256(bytes), reading.mediaType(), reading.title(), origin);
    return new Taken(copy, new Content(bytes, reading.text()), reading.remark());
  }
}
