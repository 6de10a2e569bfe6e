package org.claimdesk.source.shell;

import java.nio.file.Path;
import java.util.List;
import org.claimdesk.problem.Count;
import org.claimdesk.problem.ProblemException;
import org.claimdesk.selection.FilterOptions;
import org.claimdesk.source.Evidence;
import org.claimdesk.source.LocalFiles;
import org.claimdesk.source.capture.CaptureSources;
import org.claimdesk.source.capture.CaptureSources.Captured;
import org.claimdesk.source.capture.CaptureSources.Order;
import org.claimdesk.source.capture.Limits;
import org.claimdesk.source.shell.MeantSources.Meant;
import org.claimdesk.terminal.Answer;
import org.claimdesk.terminal.Completes;
import org.claimdesk.terminal.DeskCommand;
import org.claimdesk.terminal.Operand;
import org.claimdesk.terminal.Option;
import org.claimdesk.terminal.Output;
import org.claimdesk.terminal.Session;
import org.claimdesk.terminal.Usage;
import org.claimdesk.terminal.Words;

/** {@code source capture}: keeps dated copies of sources. */
final class SourceCapture implements DeskCommand {

  private static final String FILE = "file";
  private static final String FAILED = "failed";

  private final Session session;
  private final MeantSources meant;
  private final CaptureSources captureSources;
  private final Capturing capturing;

  SourceCapture(
      Session session, MeantSources meant, CaptureSources captureSources, Capturing capturing) {
    this.session = session;
    this.meant = meant;
    this.captureSources = captureSources;
    this.capturing = capturing;
  }

  @Override
  public Usage usage() {
    return Usage.of("source capture", Usage.Group.SOURCES, "keep dated copies of sources")
        .operands(Operand.optional("IDS|ID/N", Completes.SOURCE))
        .options(
            MeantSources.ALL_OPTION,
            Option.flag(FAILED, "those whose last capture failed"),
            Option.value(FILE, "FILE", "what a browser saved, as the copy of one source")
                .completes(Completes.FILE))
        .options(FetchOptions.all())
        .options(FilterOptions.all())
        .rule(
            "A source that has a copy is passed over, unless it is named and source verify has found"
                + " it changed or moved: then what it says now is kept as its copy, beside the"
                + " earlier ones.")
        .rule(
            "Status 1 when a copy could not be made. Why is kept with the source, blocks no verdict,"
                + " and --failed tries again.")
        .rule(
            "Hosts on private networks are not asked without --allow-private. A page behind a wall:"
                + " save it in a browser and give it with --file.")
        .rule(
            "Ctrl-C stops between sources; what was captured is kept. A capture is no step for undo.")
        .example("source capture --all", "a copy of every source that has none")
        .example("source capture KT-001..KT-010", "of the sources of some claims")
        .example("source capture --failed --timeout 120", "try again, with more patience")
        .example("source capture KT-001/2 --file ~/Downloads/page.html", "a page behind a wall");
  }

  @Override
  public Answer run(Words words) {
    List<Meant> all = meant.of(words, words.has(FAILED));
    return words.option(FILE).map(file -> saved(all, file)).orElseGet(() -> fetched(words, all));
  }

  private Answer saved(List<Meant> all, String typed) {
    if (all.size() != 1) {
      throw ProblemException.of(
          "--file is the copy of one source, and " + Count.of(all.size(), "source") + " are meant",
          "name the source: source capture ID/N --file FILE");
    }
    Path file = LocalFiles.anywhere(session::path).requireFile(typed);
    return Answer.told(Capturing.told(captureSources.saved(all.get(0).order(), file)));
  }

  private Answer fetched(Words words, List<Meant> all) {
    boolean failed = words.has(FAILED);
    boolean named = words.count() > 0;
    List<Meant> wanted =
        all.stream()
            .filter(it -> isWanted(it.source().evidence(), named))
            .filter(it -> !failed || it.source().evidence().failure().isPresent())
            .toList();
    Limits limits = FetchOptions.limits(words);
    return out -> {
      if (!failed && wanted.size() < all.size()) {
        out.tell(passedOver(all.size() - wanted.size()));
      } else if (wanted.isEmpty()) {
        out.tell("nothing to capture");
      }
      return Math.max(files(wanted, out), web(wanted, limits, out));
    };
  }

  private static String passedOver(long count) {
    return Count.of(count, "source") + (count == 1 ? " has" : " have") + " a copy already";
  }

  private int web(List<Meant> wanted, Limits limits, Output out) {
    List<Order> orders =
        wanted.stream().filter(it -> it.address().isWeb()).map(Meant::order).toList();
    return orders.isEmpty() ? Answer.DONE : capturing.fetch(orders, limits, out);
  }

  /** What has a copy is captured anew only where somebody names it because it is another now. */
  private static boolean isWanted(Evidence evidence, boolean named) {
    return evidence.copy().isEmpty()
        || named && evidence.seen().filter(Evidence.Seen::isOther).isPresent();
  }

  /** Files whose copy could not be kept when they were attached. */
  private int files(List<Meant> wanted, Output out) {
    int status = Answer.DONE;
    for (Meant each : wanted) {
      if (!each.address().isWeb()) {
        Captured captured = captureSources.file(each.order(), LocalFiles.anywhere(session::path));
        out.tell(Capturing.told(captured));
        status = captured.copy().isPresent() ? status : Answer.NO;
      }
    }
    return status;
  }
}
