package org.claimdesk.source.shell;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.claimdesk.problem.ProblemException;
import org.claimdesk.source.Address;
import org.claimdesk.source.LocalFiles;
import org.claimdesk.source.Source;
import org.claimdesk.source.SourceId;
import org.claimdesk.source.capture.Copy;
import org.claimdesk.source.capture.FindQuote;
import org.claimdesk.source.capture.Sighting;
import org.claimdesk.terminal.Answer;
import org.claimdesk.terminal.Browser;
import org.claimdesk.terminal.Completes;
import org.claimdesk.terminal.DeskCommand;
import org.claimdesk.terminal.Operand;
import org.claimdesk.terminal.Option;
import org.claimdesk.terminal.Session;
import org.claimdesk.terminal.Usage;
import org.claimdesk.terminal.Words;

/** {@code source open}: opens a source in the browser, or saves its copy. */
final class SourceOpen implements DeskCommand {

  private static final String SAVE = "save";

  private final Session session;
  private final MeantSource meant;
  private final FindQuote findQuote;
  private final Browser browser;

  SourceOpen(Session session, MeantSource meant, FindQuote findQuote, Browser browser) {
    this.session = session;
    this.meant = meant;
    this.findQuote = findQuote;
    this.browser = browser;
  }

  @Override
  public Usage usage() {
    return Usage.of("source open", Usage.Group.SOURCES, "open a source in the browser")
        .operands(Operand.required("ID/N", Completes.SOURCE))
        .options(
            Option.value(SAVE, "FILE", "write the copy into a new file, and open nothing")
                .completes(Completes.FILE))
        .rule("The browser is that of BROWSER, else the one that the system opens pages with.")
        .rule("--save writes the bytes of the copy as they came; open it with care.")
        .example("source open KT-001/1", "see the page as it is now")
        .example("source open KT-001/1 --save copy.html", "have the page as it was captured");
  }

  @Override
  public Answer run(Words words) {
    SourceId id = meant.of(words.required(0));
    Source source = meant.require(id);
    return words
        .option(SAVE)
        .map(typed -> save(id, source, typed))
        .orElseGet(() -> open(id, source));
  }

  private Answer open(SourceId id, Source source) {
    Address address =
        source
            .details()
            .address()
            .orElseThrow(
                () ->
                    ProblemException.of(
                        id + " has no address to open", "source list " + id.claim() + " shows it"));
    browser.open(address.isWeb() ? page(address) : file(id, address));
    return Answer.told("opening " + address);
  }

  private static String page(Address address) {
    return address.uri().map(URI::toString).orElseGet(address.typed()::strip);
  }

  private String file(SourceId id, Address address) {
    try {
      return LocalFiles.anywhere(session::path)
          .requireFile(address.typed())
          .toAbsolutePath()
          .toString();
    } catch (ProblemException e) {
      throw ProblemException.of(
          e.problems().get(0).what(), "save the copy instead: source open " + id + " --save FILE");
    }
  }

  private Answer save(SourceId id, Source source, String typed) {
    Sighting sighting = findQuote.require(id, source);
    Path file = session.path(typed);
    byte[] bytes = findQuote.bytes(sighting.copy());
    session.whenKept(() -> write(file, typed, bytes), () -> {});
    return Answer.told(
        "%s: the copy of %s (%s) is in %s%s"
            .formatted(
                id,
                sighting.copy().at(),
                sighting.copy().mediaType(),
                typed,
                damage(sighting.copy(), bytes)));
  }

  private static String damage(Copy copy, byte[] bytes) {
    return copy.isOf(bytes)
        ? ""
        : "; it is damaged: its bytes no longer have the SHA-256 " + copy.sha256();
  }

  private static void write(Path file, String typed, byte[] bytes) {
    try {
      Files.write(file, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    } catch (FileAlreadyExistsException e) {
      throw ProblemException.of(
          "the file \"" + typed + "\" is there already", "name a file that is not there yet");
    } catch (IOException e) {
      throw ProblemException.of(
          "the file \"" + typed + "\" cannot be written",
          "check that its folder is there and that you may write in it");
    }
  }
}
