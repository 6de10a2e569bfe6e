package org.claimdesk.source.shell;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.claimdesk.claim.ClaimId;
import org.claimdesk.selection.FilterOptions;
import org.claimdesk.selection.MeantClaims;
import org.claimdesk.source.Evidence;
import org.claimdesk.source.Source;
import org.claimdesk.source.SourceField;
import org.claimdesk.source.SourceId;
import org.claimdesk.source.Sources;
import org.claimdesk.terminal.Answer;
import org.claimdesk.terminal.Completes;
import org.claimdesk.terminal.DeskCommand;
import org.claimdesk.terminal.Listing;
import org.claimdesk.terminal.Listing.Column;
import org.claimdesk.terminal.Operand;
import org.claimdesk.terminal.Usage;
import org.claimdesk.terminal.Words;
import org.jspecify.annotations.Nullable;

/** {@code source list}: the sources, one a line. */
final class SourceList implements DeskCommand {

  private final MeantClaims meant;
  private final Sources sources;

  SourceList(MeantClaims meant, Sources sources) {
    this.meant = meant;
    this.sources = sources;
  }

  @Override
  public Usage usage() {
    return Usage.of("source list", Usage.Group.SOURCES, "list the sources of claims")
        .reading()
        .operands(Operand.optional("IDS", Completes.CLAIMS))
        .options(FilterOptions.all())
        .rule("Without IDS it lists the sources of all claims that are not dropped.")
        .example("source list KT-001", "the sources of one claim")
        .example("source list KT-001..KT-010 --format ids", "only how they are named: KT-001/1")
        .example("source list --format json", "every field of every source");
  }

  @Override
  public Answer run(Words words) {
    Optional<List<ClaimId>> claims =
        words.count() > 0 || FilterOptions.given(words)
            ? Optional.of(meant.of(words, words.operand(0)))
            : Optional.empty();
    return out -> {
      long[] listed = {0};
      out.list(
          listing(
              taker ->
                  each(
                      claims,
                      line -> {
                        listed[0]++;
                        taker.accept(line);
                      })));
      if (listed[0] == 0) {
        out.tell("no sources");
      }
      return Answer.DONE;
    };
  }

  /** A source and the claim it is evidence for. */
  private record Line(ClaimId claim, Source source) {

    String id() {
      return new SourceId(claim, source.n()).toString();
    }

    String text(SourceField field) {
      return source.details().text(field).orElse("");
    }

    String where() {
      return Stream.of(SourceField.ADDRESS, SourceField.PERSON, SourceField.WORK)
          .map(this::text)
          .filter(text -> !text.isEmpty())
          .findFirst()
          .orElseThrow();
    }

    String copy() {
      Evidence evidence = source.evidence();
      return evidence.copy().isPresent() ? "kept" : evidence.failure().isPresent() ? "failed" : "";
    }

    String found() {
      return source.evidence().quoteFound().map(found -> found ? "yes" : "no").orElse("");
    }

    Map<String, @Nullable Object> fields() {
      Map<String, @Nullable Object> fields = new LinkedHashMap<>();
      fields.put("claim", claim.text());
      fields.putAll(source.shown());
      return fields;
    }
  }

  private void each(Optional<List<ClaimId>> claims, Consumer<Line> taker) {
    if (claims.isEmpty()) {
      sources.each((claim, source) -> taker.accept(new Line(claim, source)));
      return;
    }
    for (ClaimId claim : claims.get()) {
      sources.of(claim).forEach(source -> taker.accept(new Line(claim, source)));
    }
  }

  private static Listing<Line> listing(Listing.Rows<Line> rows) {
    return new Listing<>(
        List.of(
            Column.of("claim", line -> line.claim().text()),
            Column.number("n", line -> Integer.toString(line.source().n())),
            Column.of("kind", line -> line.text(SourceField.KIND)),
            Column.of("stance", line -> line.text(SourceField.STANCE)),
            Column.text("where", Line::where),
            Column.text("title", line -> line.text(SourceField.TITLE)),
            Column.text("quote", line -> line.text(SourceField.QUOTE)),
            Column.of("copy", Line::copy),
            Column.of("found", Line::found)),
        Line::id,
        Line::fields,
        Optional.empty(),
        rows);
  }
}
