package org.claimdesk.dossier.shell;

import org.claimdesk.claim.Filter;
import org.claimdesk.dossier.Dossiers;
import org.claimdesk.selection.FilterOptions;
import org.claimdesk.terminal.Answer;
import org.claimdesk.terminal.DeskCommand;
import org.claimdesk.terminal.Usage;
import org.claimdesk.terminal.Words;

/** {@code list}: the claims, one a line. */
final class ListCommand implements DeskCommand {

  private final Dossiers dossiers;
  private final DossierListing listing;
  private final FilterOptions filters;

  ListCommand(Dossiers dossiers, DossierListing listing, FilterOptions filters) {
    this.dossiers = dossiers;
    this.listing = listing;
    this.filters = filters;
  }

  @Override
  public Usage usage() {
    return Usage.of("list", Usage.Group.CLAIMS, "list the claims, one a line")
        .aliases("ls")
        .reading()
        .options(FilterOptions.all())
        .rule("Dropped claims are listed with --dropped only.")
        .example("list", "all claims")
        .example("list --state open --claimant \"Khmer Times\"", "the open ones of one claimant")
        .example("list --unsourced --format ids", "only the ids, for another command")
        .example("list --format json", "everything, for another program");
  }

  @Override
  public Answer run(Words words) {
    Filter filter = filters.read(words);
    return out -> {
      long[] listed = {0};
      out.list(
          listing.lines(
              row ->
                  dossiers.each(
                      filter,
                      dossier -> {
                        listed[0]++;
                        row.accept(dossier);
                      })));
      new Listed(dossiers, filter).tell(listed[0], out);
      return Answer.DONE;
    };
  }
}
