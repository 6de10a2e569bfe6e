package org.claimdesk.dossier;

import java.util.Optional;
import org.claimdesk.claim.FileColumn;

/**
 * A field of dossiers, or an extra column of the claims file.
 *
 * @param name a field's name, or the column's own
 * @param own the column of the claims file, if it is one
 */
public record DossierColumn(String name, Optional<FileColumn> own) {

  static DossierColumn field(String name) {
    return new DossierColumn(name, Optional.empty());
  }

  static DossierColumn of(FileColumn column) {
    return new DossierColumn(column.name(), Optional.of(column));
  }

  boolean isNamed(String typed) {
    return name.equals(typed) || own.filter(it -> it.header().equals(typed)).isPresent();
  }

  boolean isNamedInAnyCase(String typed) {
    return name.equalsIgnoreCase(typed)
        || own.filter(it -> it.header().equalsIgnoreCase(typed)).isPresent();
  }
}
