package org.claimdesk.dossier.shell;

import java.util.List;
import org.claimdesk.claim.Filter;
import org.claimdesk.dossier.Dossier;
import org.claimdesk.dossier.DossierColumn;
import org.claimdesk.dossier.Dossiers;
import org.claimdesk.dossier.Sorting;
import org.claimdesk.selection.FilterOptions;
import org.claimdesk.terminal.Answer;
import org.claimdesk.terminal.DeskCommand;
import org.claimdesk.terminal.Listing;
import org.claimdesk.terminal.Usage;
import org.claimdesk.terminal.Words;

/** {@code list}: the claims, one a line. */
final class ListCommand implements DeskCommand {

  private final Dossiers dossiers;
  private final DossierListing listing;
  private final FilterOptions filters;
  private final ColumnOptions columns;

  ListCommand(
      Dossiers dossiers, DossierListing listing, FilterOptions filters, ColumnOptions columns) {
    this.dossiers = dossiers;
    this.listing = listing;
    this.filters = filters;
    this.columns = columns;
  }

  @Override
  public Usage usage() {
    return Usage.of("list", Usage.Group.CLAIMS, "list the claims, one a line")
        .aliases("ls")
        .reading()
        .options(FilterOptions.all())
        .options(ColumnOptions.COLUMNS, ColumnOptions.SORT)
        .rule("Dropped claims are listed with --dropped only.")
        .rule(
            "A column is a field of the json, or a column of the claims file that was taken for"
                + " nothing else, by its header. sources and queries are counted in a table; in"
                + " json they are lists.")
        .rule(
            "Numbers within ids, locations and the file's own columns sort as numbers (KT-2 before"
                + " KT-10), verdicts in the order of the scale, states from open to stale, texts"
                + " whatever their case and accents. What is missing comes last; what is alike"
                + " keeps the order of the claims. --limit and --offset count what was sorted.")
        .example("list", "all claims")
        .example("list --state open --claimant \"Khmer Times\"", "the open ones of one claimant")
        .example("list --unsourced --format ids", "only the ids, for another command")
        .example("list --columns id,claimant,verdict,sources", "these columns only")
        .example("list --sort -marked_at --limit 10", "the ten verdicts given last")
        .example("list --sort claimant,-sources", "by claimant, those with most sources first")
        .example("list --format json", "everything, for another program");
  }

  @Override
  public Answer run(Words words) {
    Filter filter = filters.read(words);
    List<DossierColumn> chosen = columns.columns(words);
    Sorting sorting = columns.sorting(words);
    return out -> {
      long[] listed = {0};
      out.list(
          listing(
              chosen,
              row ->
                  dossiers.each(
                      filter,
                      sorting,
                      dossier -> {
                        listed[0]++;
                        row.accept(dossier);
                      })));
      new Listed(dossiers, filter).tell(listed[0], out);
      return Answer.DONE;
    };
  }

  private Listing<Dossier> listing(List<DossierColumn> chosen, Listing.Rows<Dossier> rows) {
    return chosen.isEmpty()
        ? listing.lines(rows)
        : new ColumnListing(columns.known(), chosen).lines(rows);
  }
}
