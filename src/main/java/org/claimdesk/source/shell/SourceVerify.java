package org.claimdesk.source.shell;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import org.claimdesk.problem.Count;
import org.claimdesk.problem.Headway;
import org.claimdesk.selection.FilterOptions;
import org.claimdesk.source.capture.CaptureSources.Order;
import org.claimdesk.source.capture.Limits;
import org.claimdesk.source.capture.Verified;
import org.claimdesk.source.capture.VerifySources;
import org.claimdesk.source.shell.MeantSources.Meant;
import org.claimdesk.terminal.Answer;
import org.claimdesk.terminal.Completes;
import org.claimdesk.terminal.DeskCommand;
import org.claimdesk.terminal.Listing;
import org.claimdesk.terminal.Listing.Column;
import org.claimdesk.terminal.Operand;
import org.claimdesk.terminal.Option;
import org.claimdesk.terminal.Output;
import org.claimdesk.terminal.Usage;
import org.claimdesk.terminal.Words;
import org.jspecify.annotations.Nullable;

/** {@code source verify}: looks at sources again. */
final class SourceVerify implements DeskCommand {

  private static final String OFFLINE = "offline";

  private final MeantSources meant;
  private final VerifySources verifySources;
  private final Headway headway;

  SourceVerify(MeantSources meant, VerifySources verifySources, Headway headway) {
    this.meant = meant;
    this.verifySources = verifySources;
    this.headway = headway;
  }

  @Override
  public Usage usage() {
    return Usage.of(
            "source verify", Usage.Group.SOURCES, "look whether sources are what their copies say")
        .reading()
        .operands(Operand.optional("IDS|ID/N", Completes.SOURCE))
        .options(
            MeantSources.ALL_OPTION,
            Option.flag(OFFLINE, "ask nobody: only the copies and the quotes in them"))
        .options(FetchOptions.all())
        .options(FilterOptions.all())
        .rule(
            "unchanged: its words are those of the copy. changed, moved: how much of the text is"
                + " other, and whether the quote is still there; what is there now is kept beside"
                + " the first copy. gone: its server says so. unreachable: nothing was learned.")
        .rule(
            "intact, damaged: the copy's bytes have the SHA-256 they had, or not. Files are"
                + " verified by their copies, wherever the file is now.")
        .rule("Status 1 unless each source is unchanged, or intact, and its quote is there.")
        .example("source verify --all", "look at every source again")
        .example("source verify KT-001/1", "at one")
        .example("source verify --all --offline", "are the quotes in the copies?");
  }

  @Override
  public Answer run(Words words) {
    List<Order> orders = meant.of(words, false).stream().map(Meant::order).toList();
    Limits limits = FetchOptions.limits(words);
    return out -> write(orders, each -> verify(words, orders, limits, each), out);
  }

  private void verify(Words words, List<Order> orders, Limits limits, Consumer<Verified> each) {
    try (Headway.Work work = headway.beginSlow("verifying", "sources", orders::size)) {
      if (words.has(OFFLINE)) {
        orders.stream().map(verifySources::check).forEach(work.counting(each));
      } else {
        verifySources.look(orders, limits, work.counting(each));
      }
    }
  }

  private static int write(List<Order> orders, Listing.Rows<Verified> rows, Output out) {
    long[] failed = {0};
    out.list(
        listing(
            each ->
                rows.forEach(
                    verified -> {
                      failed[0] += verified.holds() ? 0 : 1;
                      each.accept(verified);
                    })));
    out.tell(
        orders.isEmpty()
            ? "no sources with an address"
            : Count.of(orders.size(), "source")
                + " verified, "
                + (failed[0] == 0 ? "all as before" : failed[0] + " of them not as before"));
    return failed[0] == 0 ? Answer.DONE : Answer.NO;
  }

  private static Listing<Verified> listing(Listing.Rows<Verified> rows) {
    return new Listing<>(
        List.of(
            Column.of("claim", it -> it.id().claim().text()),
            Column.number("n", it -> Integer.toString(it.id().number())),
            Column.of("result", it -> it.result().word()),
            Column.of("quote", it -> it.quoteFound().map(SourceVerify::word).orElse("")),
            Column.text("message", Verified::message)),
        it -> it.id().toString(),
        SourceVerify::fields,
        Optional.empty(),
        rows);
  }

  private static String word(boolean found) {
    return found ? "found" : "lost";
  }

  private static Map<String, @Nullable Object> fields(Verified verified) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("claim", verified.id().claim().text());
    fields.put("n", verified.id().number());
    fields.put("result", verified.result().word());
    fields.put("changed", number(verified.changed()));
    fields.put("quote_found", verified.quoteFound().orElse(null));
    fields.put("address", verified.address().orElse(null));
    fields.put("message", verified.message());
    return fields;
  }

  private static @Nullable Double number(OptionalDouble share) {
    return share.isPresent() ? Math.round(share.getAsDouble() * 1000) / 1000.0 : null;
  }
}
