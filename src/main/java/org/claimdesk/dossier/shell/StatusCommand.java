package org.claimdesk.dossier.shell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimdesk.dossier.Dossiers;
import org.claimdesk.dossier.Tally;
import org.claimdesk.problem.Count;
import org.claimdesk.review.Agreement;
import org.claimdesk.review.BlindReadings;
import org.claimdesk.review.ScaleInUse;
import org.claimdesk.review.Verdict;
import org.claimdesk.terminal.Answer;
import org.claimdesk.terminal.DeskCommand;
import org.claimdesk.terminal.Option;
import org.claimdesk.terminal.ProgressBar;
import org.claimdesk.terminal.Usage;
import org.claimdesk.terminal.Words;

/** {@code status}: how far the work has come. */
final class StatusCommand implements DeskCommand {

  private static final String EXIT_CODE = "exit-code";
  private static final int BAR = 40;
  private static final int LABEL = 16;

  private final Dossiers dossiers;
  private final ScaleInUse scale;
  private final BlindReadings blind;

  StatusCommand(Dossiers dossiers, ScaleInUse scale, BlindReadings blind) {
    this.dossiers = dossiers;
    this.scale = scale;
    this.blind = blind;
  }

  @Override
  public Usage usage() {
    return Usage.of("status", Usage.Group.RESULTS, "show how far the work has come")
        .reading()
        .options(Option.flag(EXIT_CODE, "end with status 1 while work is left"))
        .rule(
            "Work is left while a claim is open, stale or disputed. Dropped claims are counted"
                + " apart only.")
        .example("status", "counts by state and verdict")
        .example("status --exit-code --quiet", "for a script: is the work done?");
  }

  @Override
  public Answer run(Words words) {
    Tally tally = dossiers.tally();
    AgreementLine agreement = new AgreementLine(Agreement.of(blind.pairs()));
    return out -> {
      Map<String, Object> facts = facts(tally);
      facts.put("agreement", agreement.facts());
      List<String> lines = lines(tally, out.onTerminal());
      agreement.told().ifPresent(told -> lines.add(label("agreement") + told));
      out.facts(facts, lines);
      if (tally.claims() == 0) {
        out.tell("no claims");
      }
      boolean left = tally.open() + tally.stale() + tally.disputed() > 0;
      return words.has(EXIT_CODE) && left ? Answer.NO : Answer.DONE;
    };
  }

  private Map<String, Object> facts(Tally tally) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("claims", tally.claims());
    facts.put("open", tally.open());
    facts.put("marked", tally.marked());
    facts.put("approved", tally.approved());
    facts.put("disputed", tally.disputed());
    facts.put("stale", tally.stale());
    facts.put("skipped", tally.skipped());
    facts.put("queried", tally.queried());
    facts.put("dropped", tally.dropped());
    facts.put("unsourced", tally.unsourced());
    facts.put("verdicts", verdicts(tally));
    return facts;
  }

  private Map<String, Long> verdicts(Tally tally) {
    Map<String, Long> verdicts = new LinkedHashMap<>();
    for (Verdict verdict : scale.current().verdicts()) {
      verdicts.put(verdict.name(), tally.verdicts().getOrDefault(verdict.name(), 0L));
    }
    return verdicts;
  }

  private List<String> lines(Tally tally, boolean bar) {
    List<String> lines = new ArrayList<>();
    lines.add(Count.of(tally.claims(), "claim") + ", " + tally.judged() + " judged");
    if (bar && tally.claims() > 0) {
      lines.add(ProgressBar.of(BAR, tally.judged(), tally.claims()));
    }
    add(lines, "open", tally.open());
    add(lines, "marked", tally.marked());
    add(lines, "approved", tally.approved());
    add(lines, "disputed", tally.disputed());
    add(lines, "stale", tally.stale());
    add(lines, "skipped", tally.skipped());
    add(lines, "queried", tally.queried());
    add(lines, "unsourced", tally.unsourced());
    add(lines, "dropped", tally.dropped());
    if (tally.judged() + tally.stale() > 0) {
      lines.add("");
      verdicts(tally).forEach((verdict, count) -> add(lines, verdict, count));
    }
    return lines;
  }

  private static void add(List<String> lines, String label, long count) {
    if (count > 0) {
      lines.add(label(label) + count);
    }
  }

  private static String label(String label) {
    return label + " ".repeat(Math.max(2, LABEL - label.length()));
  }
}
