package org.claimdesk.dossier.shell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimdesk.dossier.Breakdown;
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
import org.claimdesk.terminal.Output;
import org.claimdesk.terminal.ProgressBar;
import org.claimdesk.terminal.Usage;
import org.claimdesk.terminal.Words;

/** {@code status}: how far the work has come. */
final class StatusCommand implements DeskCommand {

  private static final String EXIT_CODE = "exit-code";
  private static final int BAR = 40;

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
            "On a terminal, and with --format table, it goes into states, verdicts, places of the"
                + " article and reviewers; with --exit-code it leaves out the last two.")
        .rule(
            "Work is left while a claim is open, stale or disputed. Dropped claims are counted"
                + " apart only.")
        .example("status", "counts by state, verdict, location and reviewer")
        .example("status --exit-code --quiet", "for a script: is the work done?");
  }

  @Override
  public Answer run(Words words) {
    Tally tally = dossiers.tally();
    AgreementLine agreement = new AgreementLine(Agreement.of(blind.pairs()));
    return out -> {
      Map<String, Object> facts = facts(tally);
      facts.put("agreement", agreement.facts());
      out.facts(facts, lines(tally, out.onTerminal()));
      if (out.forPeople()) {
        breakDown(tally, out, !words.has(EXIT_CODE));
        agreement.told().ifPresent(told -> new StatusTables(out).agreement(told));
      }
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
    return lines;
  }

  /**
   * @param further whether by place and by reviewer too, for which every claim is looked at
   */
  private void breakDown(Tally tally, Output out, boolean further) {
    StatusTables tables = new StatusTables(out);
    tables.states(tally);
    tables.verdicts(verdicts(tally));
    if (further) {
      Breakdown breakdown = dossiers.breakdown();
      tables.places(breakdown);
      tables.reviewers(breakdown);
    }
  }
}
