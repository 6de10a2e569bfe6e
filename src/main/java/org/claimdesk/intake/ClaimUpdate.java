package org.claimdesk.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimdesk.claim.Claim;
import org.claimdesk.claim.ClaimField;
import org.claimdesk.claim.FileRow;

/** A claim that is there already, brought to what the file says now; the desk's edits stay. */
final class ClaimUpdate {

  private final Claim before;
  private final Claim inFile;
  private final Map<ClaimField, String> fields = new EnumMap<>(ClaimField.class);
  private final Map<ClaimField, String> overruled = new EnumMap<>(ClaimField.class);
  private final List<LoadReport.Edit> edits = new ArrayList<>();

  ClaimUpdate(Claim before, Claim inFile) {
    this.before = before;
    this.inFile = inFile;
    for (ClaimField field : ClaimField.values()) {
      merge(field, value(before, field), value(inFile, field));
    }
    String oldVerdict = before.originalVerdict().orElse("");
    String newVerdict = inFile.originalVerdict().orElse("");
    if (!oldVerdict.equals(newVerdict)) {
      edits.add(
          new LoadReport.Edit(
              LoadReport.Edit.Kind.CHANGED,
              before.id(),
              IncomingField.VERDICT.word(),
              oldVerdict,
              newVerdict));
    }
  }

  private static String value(Claim claim, ClaimField field) {
    return claim.field(field).orElse("");
  }

  private void merge(ClaimField field, String desk, String file) {
    Optional<String> known = knownOfFile(field);
    if (desk.equals(file) || known.equals(Optional.of(desk))) {
      fields.put(field, file);
      if (!desk.equals(file)) {
        edits.add(edit(LoadReport.Edit.Kind.CHANGED, field, desk, file));
      }
      return;
    }
    fields.put(field, desk);
    overruled.put(field, file);
    if (!known.equals(Optional.of(file))) {
      edits.add(edit(LoadReport.Edit.Kind.CONFLICT, field, desk, file));
    }
  }

  /** What the file said when it was loaded last; nothing for a claim that the desk added. */
  private Optional<String> knownOfFile(ClaimField field) {
    return before.fileRow().map(row -> row.overruled().getOrDefault(field, value(before, field)));
  }

  private LoadReport.Edit edit(
      LoadReport.Edit.Kind kind, ClaimField field, String desk, String file) {
    return new LoadReport.Edit(kind, before.id(), field.word(), desk, file);
  }

  List<LoadReport.Edit> edits() {
    return edits;
  }

  Claim after() {
    FileRow row = new FileRow(inFile.fileRow().orElseThrow().cells(), overruled);
    return new Claim(
        before.id(), fields, inFile.originalVerdict(), Optional.of(row), before.dropped());
  }
}
