package org.claimdesk.source.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.claimdesk.problem.Count;
import org.claimdesk.problem.Headway;
import org.claimdesk.source.capture.CaptureSources;
import org.claimdesk.source.capture.CaptureSources.Captured;
import org.claimdesk.source.capture.CaptureSources.Order;
import org.claimdesk.source.capture.Copy;
import org.claimdesk.source.capture.Limits;
import org.claimdesk.terminal.Answer;
import org.claimdesk.terminal.Output;

/** Fetches copies, says of each what became of it, and in the end how many there are. */
record Capturing(CaptureSources sources, Headway headway) {

  /** Fetches, and gives the status: {@link Answer#NO} if any copy could not be made. */
  int fetch(List<Order> orders, Limits limits, Output out) {
    Tally tally = new Tally(out);
    try (Headway.Work work = headway.beginSlow("capturing", "sources", orders::size)) {
      sources.fetch(orders, limits, work.counting(tally));
    } finally {
      tally.tell(orders.size());
    }
    return tally.status();
  }

  /** What there is to say of one, in a line. */
  static String told(Captured captured) {
    return captured.id()
        + captured
            .copy()
            .map(copy -> kept(copy) + captured.evidence().toldOfQuote(captured.id()))
            .orElseGet(() -> ": no copy: " + captured.why().orElse(""))
        + captured.remark().map(remark -> "; " + remark).orElse("");
  }

  private static String kept(Copy copy) {
    boolean led = !copy.origin().redirects().isEmpty();
    return ": copy kept (%s%s)"
        .formatted(copy.mediaType(), led ? ", at " + copy.origin().address() : "");
  }

  /** Counts what came of the orders. */
  private static final class Tally implements Consumer<Captured> {

    private final Output out;
    private long kept;
    private long failed;

    Tally(Output out) {
      this.out = out;
    }

    @Override
    public void accept(Captured captured) {
      if (captured.copy().isPresent()) {
        kept++;
      } else {
        failed++;
      }
      out.tell(told(captured));
    }

    void tell(long all) {
      List<String> words = new ArrayList<>();
      Count.addAny(words, kept, "captured");
      Count.addAny(words, failed, "failed");
      Count.addAny(words, all - kept - failed, "not asked for");
      if (all > 1) {
        out.tell(String.join(", ", words));
      }
    }

    int status() {
      return failed > 0 ? Answer.NO : Answer.DONE;
    }
  }
}
