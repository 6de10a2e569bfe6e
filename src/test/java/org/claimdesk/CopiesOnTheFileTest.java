package org.claimdesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.claimdesk.RealDesk.ANA;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import org.claimdesk.claim.ClaimId;
import org.claimdesk.journal.UndoSteps;
import org.claimdesk.problem.ProblemException;
import org.claimdesk.source.Address;
import org.claimdesk.source.AttachSource;
import org.claimdesk.source.Condition;
import org.claimdesk.source.Evidence;
import org.claimdesk.source.KeepsCopies.Origin;
import org.claimdesk.source.Source;
import org.claimdesk.source.SourceDetails;
import org.claimdesk.source.SourceField;
import org.claimdesk.source.SourceId;
import org.claimdesk.source.Sources;
import org.claimdesk.source.capture.Content;
import org.claimdesk.source.capture.Copies;
import org.claimdesk.source.capture.Copy;
import org.claimdesk.source.capture.EvidenceRule;
import org.claimdesk.source.capture.Look;
import org.claimdesk.source.quote.PagedText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Copies in the workspace file, and what is stored of them beside each source. */
class CopiesOnTheFileTest {

  private static final ClaimId A = new ClaimId("A");
  private static final SourceId FIRST = new SourceId(A, 1);
  private static final Instant NOON = Instant.parse("2026-11-26T12:00:00Z");

  @TempDir private Path folder;
  private RealDesk desk;

  @BeforeEach
  void openADesk() throws IOException {
    desk = RealDesk.in(folder, "id,claim\nA,One.\nB,Two.\nC,Three.\n");
    desk.ids();
    Files.writeString(folder.resolve("notes.txt"), "It carried 3.4 million tonnes.");
    Files.writeString(folder.resolve("other.txt"), "It carried 3.9 million tonnes.");
  }

  @AfterEach
  void closeIt() {
    desk.close();
  }

  private void attach(String id, String file, String quote) {
    SourceDetails details =
        SourceDetails.of(Map.of(SourceField.ADDRESS, file, SourceField.QUOTE, quote));
    desk.the(AttachSource.class)
        .attach(
            ANA,
            List.of(
                new AttachSource.Order(
                    new ClaimId(id), details, Origin.of(Optional.of(folder.resolve(file))))),
            true);
  }

  private void edit(SourceId id, Map<SourceField, String> changes) {
    Optional<Path> file =
        Optional.ofNullable(changes.get(SourceField.ADDRESS)).map(folder::resolve);
    desk.the(AttachSource.class).edit(ANA, id, changes, file);
  }

  private Evidence evidence(SourceId id) {
    return desk.the(Sources.class).find(id).map(Source::evidence).orElseThrow();
  }

  private void undo() {
    desk.the(UndoSteps.class).undo(ANA);
  }

  @Test
  void comesBackWithTheSourceWhenItsRemovalIsUndone() {
    attach("A", "notes.txt", "3.4 million");
    desk.the(AttachSource.class).remove(ANA, FIRST);

    undo();

    assertThat(evidence(FIRST).quoteFound()).contains(true);
    undo();
    assertThat(desk.the(Sources.class).find(FIRST)).isEmpty();
    desk.the(UndoSteps.class).redo(ANA);
    assertThat(evidence(FIRST).quoteFound()).contains(true);
  }

  @Test
  void looksForTheQuoteAgainWhenItsChangeIsUndone() {
    attach("A", "notes.txt", "3.4 million");

    edit(FIRST, Map.of(SourceField.QUOTE, "3.9 million"));
    assertThat(evidence(FIRST).quoteFound()).contains(false);

    undo();
    assertThat(evidence(FIRST).quoteFound()).contains(true);
  }

  @Test
  void isOfTheAddressThatTheSourceHas() {
    attach("A", "notes.txt", "3.9 million");
    Evidence before = evidence(FIRST);

    edit(FIRST, Map.of(SourceField.ADDRESS, "other.txt"));
    assertThat(evidence(FIRST).quoteFound()).contains(true);

    undo();
    assertThat(evidence(FIRST)).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "at = 'yesterday'",
        "redirects = '['",
        "condition = 'lost'",
        "media_type = NULL",
        "address = NULL"
      })
  void saysSoWhenALookWasDamagedByOtherHands(String damage) {
    attach("A", "notes.txt", "3.4 million");
    desk.workspace().sql().update("UPDATE look SET " + damage);

    assertThatThrownBy(() -> desk.the(Copies.class).looks(FIRST, Address.parse("notes.txt")))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("a copy of A/1 cannot be read");
  }

  @Test
  void keepsTheSameBytesOnce() {
    attach("A", "notes.txt", "3.4 million");
    attach("B", "notes.txt", "3.4 million");

    assertThat(desk.rows("SELECT count(*) FROM content")).containsExactly(List.of("1"));
    assertThat(desk.rows("SELECT count(*) FROM look")).containsExactly(List.of("2"));
  }

  @Test
  void keepsNoCopyOfAFileWhoseSourceCouldNotBeAttached() {
    SourceDetails details = SourceDetails.of(Map.of(SourceField.ADDRESS, "nothing.txt"));
    AttachSource.Order order =
        new AttachSource.Order(A, details, Origin.of(Optional.of(folder.resolve("nothing.txt"))));

    org.assertj.core.api.Assertions.assertThatThrownBy(
            () -> desk.the(AttachSource.class).attach(ANA, List.of(order), false))
        .isInstanceOf(ProblemException.class);

    assertThat(desk.the(Sources.class).of(A)).isEmpty();
    assertThat(desk.rows("SELECT count(*) FROM look")).containsExactly(List.of("0"));
  }

  @Test
  void comesFromASourceOfThePageThatHasACopyEvenIfAnotherFailedBefore() {
    Address page = new Address("https://example.org/a");
    Copies copies = desk.the(Copies.class);
    desk.attach(ANA, "A", page.typed());
    desk.attach(ANA, "B", page.typed());
    byte[] bytes = "x".getBytes(StandardCharsets.UTF_8);
    Copy copy =
        new Copy(
            NOON,
            Content.sha256(bytes),
            "text/plain",
            Optional.empty(),
            new Copy.Origin(page.typed(), List.of(), OptionalInt.of(200)));
    Look failed =
        new Look(
            NOON, Optional.empty(), Optional.empty(), Optional.of("?"), OptionalDouble.empty());
    Look kept =
        new Look(
            NOON, Optional.empty(), Optional.of(copy), Optional.empty(), OptionalDouble.empty());
    copies.add(FIRST, page, failed, Optional.empty());
    copies.add(
        new SourceId(new ClaimId("B"), 1),
        page,
        kept,
        Optional.of(new Content(bytes, Optional.empty())));

    desk.attach(ANA, "C", page.typed() + "#top");

    assertThat(evidence(new SourceId(new ClaimId("C"), 1)).copy()).isPresent();
  }

  @Test
  void takesNothingOverWhereItWasLookedAtItself() {
    Address page = new Address("https://example.org/a");
    Copies copies = desk.the(Copies.class);
    Look failed =
        new Look(
            NOON, Optional.empty(), Optional.empty(), Optional.of("?"), OptionalDouble.empty());
    desk.attach(ANA, "A", page.typed());
    copies.add(FIRST, page, failed, Optional.empty());
    desk.attach(ANA, "B", page.typed());
    SourceId second = new SourceId(new ClaimId("B"), 1);

    desk.the(AttachSource.class)
        .edit(ANA, second, Map.of(SourceField.ADDRESS, page.typed() + "#top"), Optional.empty());

    assertThat(copies.looks(second, page)).hasSize(1);
  }

  @Test
  void givesBackAllThatWasKeptOfALook() {
    desk.attach(ANA, "A", "https://example.org/a");
    Address address = new Address("https://example.org/a");
    Copy copy =
        new Copy(
            NOON,
            Content.sha256("x".getBytes(StandardCharsets.UTF_8)),
            "text/html; charset=utf-8",
            Optional.of("A title"),
            new Copy.Origin(
                "https://example.org/b", List.of("https://example.org/a"), OptionalInt.of(203)));
    Look look =
        new Look(
            NOON,
            Optional.of(Condition.MOVED),
            Optional.of(copy),
            Optional.empty(),
            OptionalDouble.of(0.25));
    PagedText pages = new PagedText(List.of("first", "second"), true);

    Copies copies = desk.the(Copies.class);
    copies.add(
        FIRST,
        address,
        look,
        Optional.of(new Content("x".getBytes(StandardCharsets.UTF_8), Optional.of(pages))));

    assertThat(copies.looks(FIRST, address)).containsExactly(look);
    assertThat(copies.text(copy)).contains(pages);
    assertThat(copies.bytes(copy)).isEqualTo("x".getBytes(StandardCharsets.UTF_8));
    assertThat(evidence(FIRST).seen()).contains(new Evidence.Seen(Condition.MOVED, NOON));
  }

  @ParameterizedTest
  @ValueSource(longs = {1953, 2014})
  void saysBesideEachSourceWhatFollowsFromItsLooksThroughAnyWork(long seed) {
    Random chance = new Random(seed);
    int done = 0;
    for (int step = 0; step < 120; step++) {
      try {
        work(chance);
        done++;
      } catch (ProblemException e) {
        // refused: must have changed nothing
      }
      assertThat(stored()).as("step %d", step).isEqualTo(workedOut());
    }
    assertThat(done).isGreaterThan(60);
    assertThat(stored()).containsAnyOf(Optional.of(true));
  }

  private void work(Random chance) {
    String claim = List.of("A", "B", "C").get(chance.nextInt(3));
    String file = chance.nextBoolean() ? "notes.txt" : "other.txt";
    String quote = chance.nextBoolean() ? "3.4 million" : "3.9 million";
    SourceId id = new SourceId(new ClaimId(claim), 1 + chance.nextInt(3));
    switch (chance.nextInt(8)) {
      case 0, 1 -> attach(claim, file, quote);
      case 2 -> edit(id, Map.of(SourceField.QUOTE, quote));
      case 3 -> edit(id, Map.of(SourceField.ADDRESS, file));
      case 4 -> desk.the(AttachSource.class).remove(ANA, id);
      case 5 -> desk.the(AttachSource.class).copy(ANA, id, List.of(A));
      case 6 -> desk.the(UndoSteps.class).redo(ANA);
      default -> undo();
    }
  }

  private List<Optional<Boolean>> stored() {
    return all().stream().map(source -> source.evidence().quoteFound()).toList();
  }

  private List<Optional<Boolean>> workedOut() {
    Copies copies = desk.the(Copies.class);
    EvidenceRule rule = new EvidenceRule(copies::text);
    List<Optional<Boolean>> found = new java.util.ArrayList<>();
    for (String id : List.of("A", "B", "C")) {
      for (Source source : desk.the(Sources.class).of(new ClaimId(id))) {
        Address address = source.details().address().orElseThrow();
        List<Look> looks = copies.looks(new SourceId(new ClaimId(id), source.n()), address);
        found.add(rule.of(looks, source.details().quote()).quoteFound());
      }
    }
    return found;
  }

  private List<Source> all() {
    return List.of("A", "B", "C").stream()
        .flatMap(id -> desk.the(Sources.class).of(new ClaimId(id)).stream())
        .toList();
  }
}
