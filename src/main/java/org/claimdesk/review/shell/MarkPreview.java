package org.claimdesk.review.shell;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.claimdesk.claim.Claim;
import org.claimdesk.claim.Claims;
import org.claimdesk.journal.Author;
import org.claimdesk.review.MarkClaim;
import org.claimdesk.review.MarkClaim.Effect;
import org.claimdesk.review.MarkClaim.Marked;
import org.claimdesk.selection.Confirm;
import org.claimdesk.terminal.Preview;

/** Shows what a file of verdicts would do: how many it changes, and the first of these. */
record MarkPreview(MarkClaim markClaim, Claims claims) {

  private static final List<String> HEADER = List.of("id", "verdict", "claim");

  /** In this order the claims are shown: what takes another's place before all. */
  private static final List<Effect> ORDER =
      List.of(Effect.CHANGED, Effect.SETTLED, Effect.MARKED, Effect.REASONED, Effect.UNCHANGED);

  Preview of(Author author, List<MarkClaim.Order> orders) {
    Map<Effect, Integer> counts = new EnumMap<>(Effect.class);
    Map<Effect, List<Marked>> first = new EnumMap<>(Effect.class);
    for (MarkClaim.Order order : orders) {
      Marked marked = markClaim.foreseen(author, order);
      counts.merge(marked.effect(), 1, Integer::sum);
      List<Marked> same = first.computeIfAbsent(marked.effect(), effect -> new ArrayList<>());
      if (same.size() < Confirm.SHOWN) {
        same.add(marked);
      }
    }
    List<List<String>> rows =
        ORDER.stream()
            .flatMap(effect -> first.getOrDefault(effect, List.of()).stream())
            .limit(Confirm.SHOWN)
            .map(this::row)
            .toList();
    return new Preview(List.of(summary(counts)), HEADER, rows, orders.size() - rows.size());
  }

  private static String summary(Map<Effect, Integer> counts) {
    StringJoiner summary = new StringJoiner(", ");
    ORDER.stream()
        .filter(counts::containsKey)
        .forEach(effect -> summary.add(counts.get(effect) + " " + word(effect)));
    return summary.toString();
  }

  private static String word(Effect effect) {
    return switch (effect) {
      case MARKED -> "new";
      case CHANGED -> "changed";
      case SETTLED -> "settled";
      case REASONED -> "with new reasons";
      case UNCHANGED -> "unchanged";
    };
  }

  private List<String> row(Marked marked) {
    String verdict = marked.verdict().name();
    String shown =
        marked.effect() == Effect.CHANGED ? marked.before().orElse("") + " → " + verdict : verdict;
    return List.of(
        marked.claim().text(), shown, claims.byId(marked.claim()).map(Claim::text).orElse(""));
  }
}
