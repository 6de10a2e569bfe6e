package org.claimdesk.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimdesk.claim.Claim;
import org.claimdesk.claim.ClaimField;
import org.claimdesk.claim.ClaimId;
import org.claimdesk.claim.FileRow;

/** Makes claims of a file's rows. */
final class IncomingClaims {

  private final ColumnMapping mapping;

  IncomingClaims(ColumnMapping mapping) {
    this.mapping = mapping;
  }

  String text(List<String> cells) {
    return mapping.cell(IncomingField.CLAIM, cells);
  }

  /** The claim that a row with a text states. */
  Claim claim(ClaimId id, IncomingRow row, List<String> cells) {
    Map<ClaimField, String> fields = new EnumMap<>(ClaimField.class);
    mapping.claimFields().forEach((field, from) -> fields.put(field, mapping.cell(from, cells)));
    row.work()
        .ifPresent(
            work -> work.fields().forEach((field, value) -> addMissing(fields, field, value)));
    Optional<String> verdict =
        Optional.of(mapping.cell(IncomingField.VERDICT, cells))
            .filter(word -> !word.isBlank())
            .or(() -> row.work().flatMap(DeskWork::originalVerdict));
    FileRow fileRow = new FileRow(exceptions(id, cells), Map.of());
    return new Claim(
        id, fields, verdict, Optional.of(fileRow), row.work().flatMap(DeskWork::dropped));
  }

  private static void addMissing(Map<ClaimField, String> fields, ClaimField field, String value) {
    if (fields.getOrDefault(field, "").isEmpty()) {
      fields.put(field, value);
    }
  }

  /** The cells, where they are other than what the field says. */
  private List<Optional<String>> exceptions(ClaimId id, List<String> cells) {
    List<Optional<String>> exceptions = new ArrayList<>(cells.size());
    for (int at = 0; at < cells.size(); at++) {
      String cell = cells.get(at);
      boolean same =
          mapping.taken(at).filter(field -> isTheFieldItself(field, id, cell)).isPresent();
      exceptions.add(same ? Optional.empty() : Optional.of(cell));
    }
    return exceptions;
  }

  private static boolean isTheFieldItself(IncomingField field, ClaimId id, String cell) {
    return switch (field) {
      case ID -> cell.equals(id.text());
      case VERDICT -> !cell.isBlank();
      default -> true;
    };
  }
}
