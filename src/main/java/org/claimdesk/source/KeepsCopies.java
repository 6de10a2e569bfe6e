package org.claimdesk.source;

import java.nio.file.Path;
import java.util.Optional;

/** Keeps a copy of what a new source shows, where that can be had without the web. */
public interface KeepsCopies {

  /**
   * A source was attached, or has another address, as part of the step that is being taken.
   *
   * @param origin where its content is to be had
   * @throws org.claimdesk.problem.ProblemException if its file cannot be read
   */
  void arrived(SourceId id, Source source, Origin origin);

  /**
   * Where the content of a source is to be had.
   *
   * @param file the file that its address names
   * @param like a source that shows the same
   */
  record Origin(Optional<Path> file, Optional<SourceId> like) {

    /** Nowhere but at its address, if it has one. */
    public static final Origin ADDRESS = new Origin(Optional.empty(), Optional.empty());

    public static Origin of(Optional<Path> file) {
      return new Origin(file, Optional.empty());
    }

    public static Origin like(SourceId id) {
      return new Origin(Optional.empty(), Optional.of(id));
    }
  }
}
