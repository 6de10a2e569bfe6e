package org.claimdesk.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.claimdesk.claim.ClaimField;
import org.claimdesk.dossier.ReportColumns;
import org.claimdesk.problem.Nearest;
import org.claimdesk.problem.ProblemException;
import org.claimdesk.tabular.FieldNames;

/** What a column of a claims file can be taken for, and the headers by which it is known. */
public enum IncomingField {
  ID("id", "claim id", "nr", "no", "number", "#"),
  CLAIM("claim", "claim text", "statement", "claim reviewed", "text", "sentence", "assertion"),
  QUOTE("quote", "quotation", "excerpt", "original words"),
  CLAIMANT("claimant", "speaker", "said by", "claim author", "author", "who"),
  CLAIMED_ON("claimed on", "claim date", "date of claim", "said on", "date"),
  APPEARANCE("appearance", "url", "link", "claim url", "original claim url"),
  LOCATION("location", "paragraph", "para", "page", "line"),
  VERDICT("verdict", "rating", "label", "textual rating", "truth rating");

  private final List<String> headers;
  private final Optional<ClaimField> claimField =
      Arrays.stream(ClaimField.values()).filter(field -> field.name().equals(name())).findFirst();

  IncomingField(String... headers) {
    this.headers = List.of(headers);
  }

  /** The name in {@code --map} and in the workspace. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The field of a claim that it becomes, if it is one. */
  Optional<ClaimField> claimField() {
    return claimField;
  }

  /** All headers that are known, those of a report's columns among them. */
  static List<String> headers() {
    List<String> all = new ArrayList<>(ReportColumns.PLAIN.fields());
    for (IncomingField field : values()) {
      all.addAll(field.headers);
    }
    return all;
  }

  static FieldNames<IncomingField> names() {
    Map<IncomingField, List<String>> names = new LinkedHashMap<>();
    for (IncomingField field : values()) {
      names.put(field, field.headers);
    }
    return new FieldNames<>(names);
  }

  /**
   * @throws ProblemException naming the fields if it is none
   */
  public static IncomingField of(String typed) {
    String word = typed.strip().toLowerCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    return withWord(word)
        .orElseThrow(
            () ->
                ProblemException.of(
                    "\"" + typed + "\" is no field of a claim",
                    Nearest.question(word, words())
                        + "the fields are "
                        + String.join(", ", words())));
  }

  /** The field with exactly this word, if there is one. */
  static Optional<IncomingField> withWord(String word) {
    return Arrays.stream(values()).filter(field -> field.word().equals(word)).findFirst();
  }

  private static List<String> words() {
    return Arrays.stream(values()).map(IncomingField::word).toList();
  }
}
