package org.claimdesk.source.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimdesk.claim.PartialDate;
import org.claimdesk.problem.ProblemException;
import org.claimdesk.source.Address;
import org.claimdesk.source.AttachSource;
import org.claimdesk.source.Evidence;
import org.claimdesk.source.LocalFiles;
import org.claimdesk.source.SourceField;
import org.claimdesk.source.SourceId;
import org.claimdesk.terminal.Answer;
import org.claimdesk.terminal.Completes;
import org.claimdesk.terminal.DeskCommand;
import org.claimdesk.terminal.Operand;
import org.claimdesk.terminal.Session;
import org.claimdesk.terminal.Usage;
import org.claimdesk.terminal.Words;

/** {@code source edit}: changes what is said about a source. */
final class SourceEdit implements DeskCommand {

  private final Session session;
  private final MeantSource meant;
  private final AttachSource attachSource;

  SourceEdit(Session session, MeantSource meant, AttachSource attachSource) {
    this.session = session;
    this.meant = meant;
    this.attachSource = attachSource;
  }

  @Override
  public Usage usage() {
    return Usage.of("source edit", Usage.Group.SOURCES, "change what is said about a source")
        .operands(Operand.required("ID/N", Completes.SOURCE))
        .options(DetailOptions.more())
        .options(DetailOptions.all())
        .rule("What is not named stays as it is. The empty text clears a field: --title \"\".")
        .rule("A source has an address, a person or a work: to change one for another, clear it.")
        .example(
            "source edit KT-001/1 --stance supports --at \"paragraph 4\"",
            "say which way it points and where")
        .example(
            "source edit KT-004/2 --person \"\" --work \"Foreign ministry, yearbook 2014\"",
            "cite a work in place of a person");
  }

  @Override
  public Answer run(Words words) {
    SourceId id = meant.of(words.required(0));
    Map<SourceField, String> changes = DetailOptions.texts(words);
    requireAny(changes);
    Optional<Path> file =
        given(changes, SourceField.ADDRESS)
            .map(Address::parse)
            .flatMap(LocalFiles.anywhere(session::path)::require);
    boolean changed = attachSource.edit(session.author(), id, changes, file);
    List<String> lines = new ArrayList<>();
    lines.add(
        id
            + (changed ? ": changed" : ": unchanged")
            + (concernsQuote(changes) ? toldOfQuote(id) : ""));
    unknownDates(changes).forEach(date -> lines.add(Told.keptAsText(date)));
    return Answer.told(lines.toArray(String[]::new));
  }

  private String toldOfQuote(SourceId id) {
    Evidence evidence = meant.require(id).evidence();
    return evidence.copy().map(copy -> "; there is a copy").orElse("") + evidence.toldOfQuote(id);
  }

  private static boolean concernsQuote(Map<SourceField, String> changes) {
    return changes.containsKey(SourceField.QUOTE) || changes.containsKey(SourceField.ADDRESS);
  }

  private static void requireAny(Map<SourceField, String> changes) {
    if (changes.isEmpty()) {
      throw ProblemException.of(
          "nothing is said about the source",
          "name what to change, for example --title TEXT; source edit --help shows the options");
    }
  }

  private static List<PartialDate> unknownDates(Map<SourceField, String> changes) {
    return List.of(SourceField.PUBLISHED, SourceField.ACCESSED).stream()
        .flatMap(field -> given(changes, field).map(PartialDate::of).stream())
        .filter(date -> !date.isKnown())
        .toList();
  }

  private static Optional<String> given(Map<SourceField, String> changes, SourceField field) {
    return Optional.ofNullable(changes.get(field)).filter(text -> !text.isBlank());
  }
}
