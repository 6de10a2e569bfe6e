package org.claimdesk.source.capture;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.claimdesk.source.Address;
import org.claimdesk.source.KeepsCopies;
import org.claimdesk.source.Source;
import org.claimdesk.source.SourceId;
import org.claimdesk.source.capture.Taking.Taken;

/**
 * Keeps a copy of each file that becomes a source, so that moving the file loses nothing, and takes
 * the copies over that another source of the same page has.
 */
public final class KeepCopies implements KeepsCopies {

  private final Copies copies;
  private final Taking taking;
  private final Now now;

  public KeepCopies(Copies copies, DocumentReader reader, Clock clock) {
    this.copies = copies;
    this.taking = new Taking(reader, clock);
    this.now = new Now(clock);
  }

  @Override
  public void arrived(SourceId id, Source source, Origin origin) {
    source
        .details()
        .address()
        .ifPresent(
            address ->
                origin
                    .file()
                    .ifPresentOrElse(
                        file -> keep(id, address, file),
                        () -> copies.adopt(id, address, origin.like())));
  }

  private void keep(SourceId id, Address address, Path file) {
    Optional<Taken> taken = taking.file(file, address);
    copies.add(
        id,
        address,
        taken.map(it -> Look.captured(it.copy())).orElseGet(this::tooLarge),
        taken.map(Taken::content));
  }

  private Look tooLarge() {
    return Look.failed(now.instant(), "it is " + Taking.TOO_LARGE);
  }
}
