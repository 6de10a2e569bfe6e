package org.claimdesk.dossier.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.claimdesk.claim.FileLayouts;
import org.claimdesk.dossier.Dossier;
import org.claimdesk.dossier.DossierFields;
import org.claimdesk.terminal.Listing;

/** Dossiers as rows of a listing, the same in every command. */
final class DossierListing {

  private final FileLayouts layouts;

  DossierListing(FileLayouts layouts) {
    this.layouts = layouts;
  }

  /** One claim a line. */
  Listing<Dossier> lines(Listing.Rows<Dossier> rows) {
    return listing(Optional.empty(), rows);
  }

  /** One claim whole. */
  Listing<Dossier> whole(Dossier dossier) {
    ClaimSheet sheet = new ClaimSheet(layouts.current().columns());
    return listing(Optional.of(sheet::show), row -> row.accept(dossier));
  }

  /** No claim, where one whole would be shown. */
  Listing<Dossier> none() {
    return listing(Optional.of((dossier, line) -> {}), row -> {});
  }

  private Listing<Dossier> listing(
      Optional<Listing.Plain<Dossier>> plain, Listing.Rows<Dossier> rows) {
    return new Listing<>(
        List.of(
            Listing.Column.of("id", dossier -> dossier.claim().id().text()),
            Listing.Column.of("state", DossierListing::state),
            Listing.Column.of("verdict", dossier -> dossier.review().verdict().orElse("")),
            Listing.Column.number("sources", dossier -> String.valueOf(dossier.sources().size())),
            Listing.Column.text("claim", dossier -> dossier.claim().text())),
        dossier -> dossier.claim().id().text(),
        json(),
        plain,
        rows);
  }

  private static String state(Dossier dossier) {
    if (dossier.claim().isDropped()) {
      return "dropped";
    }
    return dossier.state().word()
        + (dossier.skipped() ? ", skipped" : "")
        + (dossier.queried() ? ", queried" : "");
  }

  /** Reads the layout with the first row only, when the workspace is open. */
  private Function<Dossier, Object> json() {
    DossierFields[] fields = new DossierFields[1];
    return dossier -> {
      if (fields[0] == null) {
        fields[0] = new DossierFields(layouts.current().columns());
      }
      return fields[0].of(dossier);
    };
  }
}
