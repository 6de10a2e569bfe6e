package org.claimdesk.source.shell;

import java.util.Optional;
import org.claimdesk.problem.ProblemException;
import org.claimdesk.source.Source;
import org.claimdesk.source.SourceId;
import org.claimdesk.source.capture.FindQuote;
import org.claimdesk.source.capture.Sighting;
import org.claimdesk.source.quote.PagedText;
import org.claimdesk.terminal.Answer;
import org.claimdesk.terminal.Completes;
import org.claimdesk.terminal.DeskCommand;
import org.claimdesk.terminal.Operand;
import org.claimdesk.terminal.Usage;
import org.claimdesk.terminal.Words;

/** {@code source quote}: shows a quote where it stands in the copy. */
final class SourceQuote implements DeskCommand {

  private final MeantSource meant;
  private final FindQuote findQuote;

  SourceQuote(MeantSource meant, FindQuote findQuote) {
    this.meant = meant;
    this.findQuote = findQuote;
  }

  @Override
  public Usage usage() {
    return Usage.of("source quote", Usage.Group.SOURCES, "show a quote where it stands in the copy")
        .reading()
        .operands(Operand.required("ID/N", Completes.SOURCE))
        .rule(
            "The quote stands between >> and <<. Where it is not in the copy, the passage that comes"
                + " nearest is shown, the words that differ between >> and <<; status 1.")
        .rule(
            "Quote marks, dashes, spaces, soft hyphens, hyphens at line ends, ligatures and an"
                + " ellipsis between parts make no difference; letters, figures and words do.")
        .rule("Of a source without a quote it shows the text, so that one can be chosen.")
        .example("source quote KT-001/1", "where are these words?")
        .example("source quote ./1 --format json", "with page and offset, for a program");
  }

  @Override
  public Answer run(Words words) {
    SourceId id = meant.of(words.required(0));
    Source source = meant.require(id);
    Sighting sighting = findQuote.require(id, source);
    if (source.details().quote().isEmpty()) {
      return wholeText(id, sighting);
    }
    if (sighting.sought().isEmpty()) {
      throw noText(id, sighting);
    }
    QuoteShown shown = new QuoteShown(id, sighting);
    return out -> {
      out.facts(shown.facts(), shown.lines());
      return shown.isFound() ? Answer.DONE : Answer.NO;
    };
  }

  private Answer wholeText(SourceId id, Sighting sighting) {
    PagedText text = findQuote.mainPart(sighting.copy()).orElseThrow(() -> noText(id, sighting));
    Optional<Integer> first = text.numbered() ? Optional.of(1) : Optional.empty();
    return out -> {
      int page = 1;
      for (String each : text.pages()) {
        if (first.isPresent()) {
          out.line("page " + page++);
        }
        each.lines().map(line -> line.replace("\t", "  ")).forEach(out::line);
      }
      out.tell(id + " has no quote: source edit " + id + " --quote \"TEXT\"");
      return Answer.DONE;
    };
  }

  private static ProblemException noText(SourceId id, Sighting sighting) {
    return ProblemException.of(
        "the copy of %s (%s) has no text to look in".formatted(id, sighting.copy().mediaType()),
        "save it and look yourself: source open " + id + " --save FILE");
  }
}
