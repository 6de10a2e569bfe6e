package org.claimdesk.queue.shell;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimdesk.claim.ClaimId;
import org.claimdesk.source.AttachSource;
import org.claimdesk.source.AttachSource.Attached;
import org.claimdesk.source.AttachSource.Order;
import org.claimdesk.source.KeepsCopies.Origin;
import org.claimdesk.source.LocalFiles;
import org.claimdesk.source.Medium;
import org.claimdesk.source.SourceDetails;
import org.claimdesk.source.SourceField;
import org.claimdesk.source.Stance;
import org.claimdesk.terminal.KeyScreen;

/**
 * Asks for a source, the address first: one that cannot be, or that the claim has already, is told
 * before anything else is asked.
 */
final class SourceQuestions {

  private static final Map<String, SourceField> BEGINNINGS =
      Map.of("person:", SourceField.PERSON, "work:", SourceField.WORK);
  private static final List<String> STANCES = Stream.of(Stance.values()).map(Stance::word).toList();
  private static final List<String> MEDIA = Stream.of(Medium.values()).map(Medium::word).toList();

  private final AttachSource attachSource;
  private final LocalFiles files;
  private final Signature signature;

  SourceQuestions(AttachSource attachSource, LocalFiles files, Signature signature) {
    this.attachSource = attachSource;
    this.files = files;
    this.signature = signature;
  }

  /**
   * Asks, and attaches what was answered.
   *
   * @return what there is to say about it; empty if it was dropped
   * @throws org.claimdesk.problem.ProblemException if the source cannot be attached
   */
  Optional<String> ask(ClaimId claim, KeyScreen screen) {
    return screen
        .ask("source of %s (address, file, person: NAME, work: TITLE): ".formatted(claim), "")
        .filter(text -> !text.isBlank())
        .flatMap(text -> new Questions(claim, text.strip(), screen).attach());
  }

  /** The questions about one source. */
  private final class Questions {

    private final ClaimId claim;
    private final String typed;
    private final KeyScreen screen;
    private Origin origin = Origin.ADDRESS;
    private final Map<SourceField, String> texts = new EnumMap<>(SourceField.class);

    Questions(ClaimId claim, String typed, KeyScreen screen) {
      this.claim = claim;
      this.typed = typed;
      this.screen = screen;
    }

    Optional<String> attach() {
      takeOrigin();
      SourceDetails found = SourceDetails.of(texts);
      origin = Origin.of(found.address().flatMap(files::require));
      return attachSource
          .attachedBefore(claim, found)
          .map(Attached::told)
          .or(() -> answered(found) ? Optional.of(attachAnswered()) : Optional.empty());
    }

    private void takeOrigin() {
      String folded = typed.toLowerCase(Locale.ROOT);
      BEGINNINGS.forEach(
          (beginning, field) -> {
            if (folded.startsWith(beginning)) {
              texts.put(field, typed.substring(beginning.length()).strip());
            }
          });
      if (texts.isEmpty()) {
        texts.put(SourceField.ADDRESS, typed);
      }
    }

    private boolean answered(SourceDetails found) {
      Optional<String> quote = screen.ask("its exact words (Enter for none): ", "");
      quote.ifPresent(text -> texts.put(SourceField.QUOTE, text));
      return quote.isPresent()
          && choose("stance", SourceField.STANCE, STANCES)
          && (found.address().isPresent() || choose("how consulted", SourceField.HOW, MEDIA));
    }

    /** Asks until the answer is one of the words, the beginning of one, or blank. */
    private boolean choose(String what, SourceField field, List<String> words) {
      String question = "%s (%s; Enter for none): ".formatted(what, String.join(", ", words));
      for (Optional<String> answer = screen.ask(question, "");
          answer.isPresent();
          answer = screen.ask("one of these; " + question, "")) {
        String wanted = answer.get().strip().toLowerCase(Locale.ROOT);
        List<String> meant = words.stream().filter(it -> it.startsWith(wanted)).toList();
        if (wanted.isEmpty() || meant.size() == 1) {
          texts.put(field, wanted.isEmpty() ? "" : meant.get(0));
          return true;
        }
      }
      return false;
    }

    private String attachAnswered() {
      return attachSource
          .attach(
              signature.under(command()),
              List.of(new Order(claim, SourceDetails.of(texts), origin)),
              false)
          .get(0)
          .told();
    }

    private String[] command() {
      List<String> words = new ArrayList<>(List.of("source", "add", claim.text()));
      texts.forEach(
          (field, text) -> {
            if (!text.isBlank()) {
              words.addAll(field == SourceField.ADDRESS ? List.of() : List.of("--" + field.word()));
              words.add(text);
            }
          });
      return words.toArray(String[]::new);
    }
  }
}
