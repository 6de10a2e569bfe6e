package org.claimdesk.journal.shell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.claimdesk.journal.Change;
import org.claimdesk.journal.Journal;
import org.claimdesk.journal.Journal.HistoryFilter;
import org.claimdesk.journal.Journal.Past;
import org.claimdesk.journal.Snapshot;
import org.claimdesk.selection.MeantClaims;
import org.claimdesk.terminal.Answer;
import org.claimdesk.terminal.Completes;
import org.claimdesk.terminal.DeskCommand;
import org.claimdesk.terminal.Listing;
import org.claimdesk.terminal.Operand;
import org.claimdesk.terminal.Option;
import org.claimdesk.terminal.Usage;
import org.claimdesk.terminal.Words;
import org.jspecify.annotations.Nullable;

/** {@code history}: who did what, when. */
final class HistoryCommand implements DeskCommand {

  /** Fields that say nothing to a reader: they follow from others. */
  private static final Set<String> SILENT = Set.of("place", "cells", "desk_edits", "judged_text");

  private final Journal journal;
  private final MeantClaims meant;

  HistoryCommand(Journal journal, MeantClaims meant) {
    this.journal = journal;
    this.meant = meant;
  }

  @Override
  public Usage usage() {
    return Usage.of("history", Usage.Group.HISTORY, "show who did what, when")
        .reading()
        .operands(Operand.optional("ID", Completes.CLAIM))
        .options(Option.value("limit", "N", "the newest N entries only"))
        .rule(
            "The newest comes first. With an ID it shows what was done to that claim, and what"
                + " each field was before and after. Nothing is ever taken out of it: an undo is"
                + " an entry of its own.")
        .example("history --limit 10", "the ten newest entries")
        .example("history KT-025", "all that was done to a claim");
  }

  /** An entry with what it did to the claim asked about. */
  private record Line(Past past, List<String> changes) {}

  @Override
  public Answer run(Words words) {
    Optional<String> claim = words.operand(0).map(id -> meant.one(Optional.of(id)).text());
    HistoryFilter filter = new HistoryFilter(claim, words.count("limit").orElse(-1L));
    return Answer.of(
        new Listing<>(
            columns(claim.isPresent()),
            line -> line.past().entry().id(),
            HistoryCommand::fields,
            Optional.empty(),
            row -> journal.entries(filter, past -> row.accept(line(past, claim)))));
  }

  private Line line(Past past, Optional<String> claim) {
    List<String> changes = new ArrayList<>();
    claim.ifPresent(
        id ->
            journal.changesOf(
                past.entry().id(), id, change -> changes.addAll(differences(change))));
    return new Line(past, changes);
  }

  private static List<Listing.Column<Line>> columns(boolean ofClaim) {
    List<Listing.Column<Line>> columns =
        new ArrayList<>(
            List.of(
                Listing.Column.of("when", line -> line.past().entry().at().toString()),
                Listing.Column.of("who", line -> line.past().entry().reviewer().name()),
                Listing.Column.of("kind", line -> line.past().entry().kind().word()),
                Listing.Column.number("records", line -> String.valueOf(line.past().records())),
                Listing.Column.text("command", line -> line.past().entry().command())));
    if (ofClaim) {
      columns.add(Listing.Column.text("changes", line -> String.join("; ", line.changes())));
    }
    return columns;
  }

  private static Map<String, Object> fields(Line line) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("id", line.past().entry().id());
    fields.put("at", line.past().entry().at().toString());
    fields.put("by", line.past().entry().reviewer().name());
    fields.put("kind", line.past().entry().kind().word());
    fields.put("command", line.past().entry().command());
    fields.put("records", line.past().records());
    fields.put("changes", line.changes());
    return fields;
  }

  private static List<String> differences(Change change) {
    String what =
        change.key().kind() + (change.key().number() > 0 ? " " + change.key().number() : "");
    if (change.after().isEmpty()) {
      return List.of(what + " taken away");
    }
    List<String> differences = new ArrayList<>();
    if (change.before().isEmpty()) {
      differences.add(what + " new");
    }
    Snapshot after = change.after().get();
    for (String field : new TreeSet<>(after.fields().keySet())) {
      String was = change.before().map(before -> text(before, field)).orElse("");
      String is = text(after, field);
      if (!SILENT.contains(field)
              && !Objects.equals(was, is)
              && !change.key().kind().equals("claim")
          || isChanged(change, field, was, is)) {
        differences.add("%s: %s → %s".formatted(field, shown(was), shown(is)));
      }
    }
    return differences;
  }

  private static boolean isChanged(Change change, String field, String was, String is) {
    return change.before().isPresent() && !SILENT.contains(field) && !was.equals(is);
  }

  private static String text(Snapshot snapshot, String field) {
    @Nullable String text = snapshot.text(field);
    return text == null || text.equals("0") ? "" : text;
  }

  private static String shown(String text) {
    return text.isEmpty() ? "nothing" : text;
  }
}
