package org.claimdesk.dossier.shell;

import org.claimdesk.claim.Filter;
import org.claimdesk.dossier.Dossiers;
import org.claimdesk.dossier.FindText;
import org.claimdesk.problem.Count;
import org.claimdesk.terminal.Answer;
import org.claimdesk.terminal.Completes;
import org.claimdesk.terminal.DeskCommand;
import org.claimdesk.terminal.Operand;
import org.claimdesk.terminal.Usage;
import org.claimdesk.terminal.Words;

/** {@code find}: claims by words. */
final class FindCommand implements DeskCommand {

  private final Dossiers dossiers;
  private final DossierListing listing;

  FindCommand(Dossiers dossiers, DossierListing listing) {
    this.dossiers = dossiers;
    this.listing = listing;
  }

  @Override
  public Usage usage() {
    return Usage.of("find", Usage.Group.CLAIMS, "find claims by words in them")
        .reading()
        .operands(Operand.rest("TEXT", Completes.NOTHING))
        .rule(
            "Every word must be in the claim's text, quote, claimant, justification or sources,"
                + " whatever its case and accents. Quoted words are looked for together.")
        .rule(
            "An amount is found however it is written: US$2.3bn, US$ 2.3 billion and 2.3 billion"
                + " find each other, and none of them 12.3 billion. Its words need no quotes.")
        .example("find visa", "claims with the word")
        .example("find \"hun sen\" 2013", "with both")
        .example("find US$ 2.3 billion", "the amount, US$2,300m too")
        .example("find donor --format ids", "only their ids");
  }

  @Override
  public Answer run(Words words) {
    FindText text = new FindText(words.operands());
    return out -> {
      long[] found = {0};
      out.list(
          listing.lines(
              row ->
                  dossiers.each(
                      Filter.all(),
                      dossier -> {
                        if (text.isIn(dossier)) {
                          found[0]++;
                          row.accept(dossier);
                        }
                      })));
      out.tell(
          "%s of %d found".formatted(Count.of(found[0], "claim"), dossiers.count(Filter.all())));
      return Answer.DONE;
    };
  }
}
