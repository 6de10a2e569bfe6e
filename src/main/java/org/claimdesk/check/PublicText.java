package org.claimdesk.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimdesk.claim.Claim;
import org.claimdesk.claim.ClaimField;
import org.claimdesk.dossier.Dossier;
import org.claimdesk.review.Reading;
import org.claimdesk.source.Address;
import org.claimdesk.source.Source;
import org.claimdesk.source.SourceField;

/**
 * A text that a public report shows of a claim.
 *
 * @param called what it is, for a message
 * @param words what it says
 * @param settle how it can be changed
 */
record PublicText(String called, WordRun words, String settle) {

  private static final List<SourceField> OF_SOURCES =
      List.of(
          SourceField.ADDRESS,
          SourceField.PERSON,
          SourceField.WORK,
          SourceField.TITLE,
          SourceField.PUBLISHER,
          SourceField.QUOTE,
          SourceField.LOCATOR,
          SourceField.ARCHIVE);

  /**
   * The texts of a claim, of what was found about it and of its sources that are not protected. The
   * claimant is none of them: who said it in public is no secret, whoever the desk has talked to.
   */
  static List<PublicText> of(Dossier dossier) {
    String id = Typed.id(dossier.claim().id());
    List<PublicText> all = new ArrayList<>();
    add(all, "the claim", dossier.claim().field(ClaimField.CLAIM), edit(id, "claim"));
    add(all, "the claim's quote", dossier.claim().field(ClaimField.QUOTE), edit(id, "quote"));
    add(all, "the location", dossier.claim().field(ClaimField.LOCATION), edit(id, "location"));
    add(all, "the justification", dossier.review().justification(), because(id, "because"));
    add(all, "the correction", dossier.review().correction(), because(id, "correct"));
    add(
        all,
        "the second reader's reason",
        dossier.review().second().flatMap(Reading::justification),
        "whose reader gives it again, with --because \"TEXT\"");
    cells(dossier.claim()).forEach(all::add);
    dossier.sources().stream()
        .filter(source -> !source.details().confidential())
        .forEach(source -> add(all, source, Typed.id(dossier.claim().id(), source.n())));
    return all;
  }

  private static void add(
      List<PublicText> all, String called, Optional<String> text, String settle) {
    text.ifPresent(says -> all.add(new PublicText(called, WordRun.of(says), settle)));
  }

  private static String edit(String id, String option) {
    return "edit %s --%s \"TEXT\"".formatted(id, option);
  }

  private static String because(String id, String command) {
    return "%s %s \"TEXT\"".formatted(command, id);
  }

  /** The file's own cells that say something else than a field of the claim does, or did. */
  private static Stream<PublicText> cells(Claim claim) {
    List<PublicText> cells = new ArrayList<>();
    claim
        .fileRow()
        .ifPresent(
            row -> {
              for (int at = 0; at < row.cells().size(); at++) {
                add(
                    cells,
                    "column " + (at + 1) + " of the claims file",
                    row.cells().get(at).filter(cell -> !isOfField(claim, cell)),
                    "change it there, and load the file again");
              }
            });
    return cells.stream();
  }

  private static boolean isOfField(Claim claim, String cell) {
    Stream<String> overruled =
        claim.fileRow().stream().flatMap(row -> row.overruled().values().stream());
    return Stream.concat(claim.fields().values().stream(), overruled)
        .anyMatch(value -> value.strip().equals(cell.strip()));
  }

  private static void add(List<PublicText> all, Source source, String id) {
    for (SourceField field : OF_SOURCES) {
      String option = field == SourceField.LOCATOR ? "at" : field.word();
      add(
          all,
          "source " + source.n() + "'s " + field.word(),
          source.details().text(field).flatMap(text -> shown(field, text)),
          "source edit %s --%s \"TEXT\"".formatted(id, option));
    }
  }

  /** A file's path is not published; a web address is found in either form. */
  private static Optional<String> shown(SourceField field, String text) {
    if (field != SourceField.ADDRESS && field != SourceField.ARCHIVE) {
      return Optional.of(text);
    }
    Address address = Address.parse(text);
    return address.isWeb()
        ? Optional.of(address.typed() + " " + address.canonical())
        : Optional.empty();
  }
}
