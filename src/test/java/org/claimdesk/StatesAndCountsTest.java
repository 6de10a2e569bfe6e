package org.claimdesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimdesk.RealDesk.ANA;
import static org.claimdesk.RealDesk.BOB;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.claimdesk.claim.AddClaim;
import org.claimdesk.claim.ClaimField;
import org.claimdesk.claim.ClaimId;
import org.claimdesk.claim.EditClaim;
import org.claimdesk.dossier.Dossier;
import org.claimdesk.dossier.Dossiers;
import org.claimdesk.journal.Author;
import org.claimdesk.journal.UndoSteps;
import org.claimdesk.problem.ProblemException;
import org.claimdesk.review.Annotate;
import org.claimdesk.review.AnswerQuestion;
import org.claimdesk.review.AskQuestion;
import org.claimdesk.source.AttachSource;
import org.claimdesk.source.SourceId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is stored beside each claim, and the counts, against what follows from the records. */
class StatesAndCountsTest {

  private static final int STEPS = 200;

  @TempDir private Path folder;
  private RealDesk desk;

  @BeforeEach
  void openADesk() {
    desk = RealDesk.in(folder, "id,claim\nA,One.\nB,Two.\nC,Three.\nD,Four.\n");
    desk.ids();
  }

  @AfterEach
  void closeIt() {
    desk.close();
  }

  @ParameterizedTest
  @ValueSource(longs = {20140703, 77})
  void stayTrueThroughAnyWork(long seed) {
    Random chance = new Random(seed);
    int done = 0;
    for (int step = 0; step < STEPS; step++) {
      try {
        work(chance, step);
        done++;
      } catch (ProblemException e) {
        // refused: must have changed nothing
      }
      assertThat(stored()).as("step %d", step).isEqualTo(workedOut());
      assertThat(counted()).as("step %d", step).isEqualTo(recounted());
    }
    assertThat(done).isGreaterThan(STEPS / 2);
    assertThat(desk.rows("SELECT DISTINCT kind FROM entry")).hasSize(4);
  }

  private void work(Random chance, int step) {
    Author who = chance.nextBoolean() ? ANA : BOB;
    List<String> all = desk.rows("SELECT id FROM claim").stream().map(row -> row.get(0)).toList();
    ClaimId id = new ClaimId(all.get(chance.nextInt(all.size())));
    EditClaim edit = desk.the(EditClaim.class);
    switch (chance.nextInt(16)) {
      case 0, 1 -> desk.mark(who, id.text(), chance.nextBoolean() ? "true" : "false");
      case 2 -> desk.the(Annotate.class).unmark(who, List.of(id));
      case 3 -> desk.attach(who, id.text(), "https://example.org/" + chance.nextInt(9));
      case 4 -> desk.the(AttachSource.class).remove(who, new SourceId(id, 1 + chance.nextInt(2)));
      case 5 -> edit.edit(who, id, Map.of(ClaimField.CLAIM, "Number " + chance.nextInt(3) + "."));
      case 6 -> edit.drop(who, List.of(id), "");
      case 7 -> edit.restore(who, List.of(id));
      case 8 -> desk.the(Annotate.class).skip(who, List.of(id));
      case 9 -> desk.second(who, id.text(), chance.nextBoolean() ? "true" : "false");
      case 10 -> addOrLoad(who, chance, step);
      case 11 -> desk.the(UndoSteps.class).redo(who);
      case 12 -> desk.the(AskQuestion.class).ask(who, id, "Number " + chance.nextInt(2) + "?");
      case 13 -> desk.the(AnswerQuestion.class).answer(who, id, Optional.empty(), "No " + step);
      case 14 -> desk.approve(who, id.text());
      default -> turn(who, chance.nextBoolean());
    }
  }

  private void turn(Author who, boolean andAgain) {
    desk.the(UndoSteps.class).undo(who);
    if (andAgain) {
      desk.the(UndoSteps.class).redo(who);
    }
  }

  private void addOrLoad(Author who, Random chance, int step) {
    if (chance.nextBoolean()) {
      Map<ClaimField, String> fields = Map.of(ClaimField.CLAIM, "Added " + step + ".");
      desk.the(AddClaim.class)
          .add(who, new AddClaim.Order(fields, Optional.empty(), Optional.of(new ClaimId("B"))));
    } else {
      desk.load(
          "id,claim\nC,Three.\nA,Number %d.\nB,Two.\nE%d,New.\n"
              .formatted(chance.nextInt(3), chance.nextInt(2)));
    }
  }

  private List<List<String>> stored() {
    return desk.rows("SELECT id, state, verdict, skipped, sources, queried FROM claim ORDER BY id");
  }

  private List<List<String>> workedOut() {
    List<List<String>> all = new ArrayList<>();
    for (List<String> row :
        desk.rows(
            "SELECT c.id, c.claim, r.verdict, r.judged_text, r.second_verdict, r.skipped,"
                + " (SELECT count(*) FROM source s WHERE s.claim_id = c.id),"
                + " (SELECT count(*) FROM query q WHERE q.claim_id = c.id AND answer IS NULL)"
                + " FROM claim c LEFT JOIN review r ON r.claim_id = c.id ORDER BY c.id")) {
      String state = state(row.get(1), row.get(2), row.get(3), row.get(4));
      boolean waits = row.get(5).equals("1") && (state.equals("open") || state.equals("stale"));
      String queried = row.get(7).equals("0") ? "0" : "1";
      all.add(List.of(row.get(0), state, row.get(2), waits ? "1" : "0", row.get(6), queried));
    }
    return all;
  }

  private static String state(String text, String verdict, String judged, String second) {
    if (verdict.equals("null")) {
      return "open";
    }
    if (!judged.equals(text)) {
      return "stale";
    }
    if (second.equals("null")) {
      return "marked";
    }
    return second.equals(verdict) ? "approved" : "disputed";
  }

  private Map<String, Long> counted() {
    Map<String, Long> counts = new TreeMap<>();
    desk.rows(
            "SELECT dropped, state, verdict, skipped, unsourced, queried, n FROM tally WHERE n <> 0")
        .forEach(
            row ->
                counts.merge(
                    String.join(" ", row.subList(0, 6)), Long.valueOf(row.get(6)), Long::sum));
    return counts;
  }

  private Map<String, Long> recounted() {
    Map<String, Long> counts = new TreeMap<>();
    for (List<String> row : workedOut()) {
      Dossier dossier = desk.the(Dossiers.class).of(new ClaimId(row.get(0))).orElseThrow();
      String kind =
          String.join(
              " ",
              dossier.claim().isDropped() ? "1" : "0",
              row.get(1),
              row.get(2).equals("null") ? "" : row.get(2),
              row.get(3),
              row.get(4).equals("0") ? "1" : "0",
              row.get(5));
      counts.merge(kind, 1L, Long::sum);
    }
    return counts;
  }
}
