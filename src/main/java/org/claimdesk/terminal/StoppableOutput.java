package org.claimdesk.terminal;

import java.io.Writer;
import java.util.List;
import java.util.Map;
import org.claimdesk.problem.Interrupted;

/** An output that ends the command at its next line once the user has asked to stop. */
record StoppableOutput(Output out) implements Output {

  @Override
  public void line(String text) {
    stopIfAsked();
    out.line(text);
  }

  @Override
  public <T> void list(Listing<T> listing) {
    Listing.Rows<T> rows = listing.rows();
    out.list(
        new Listing<>(
            listing.columns(),
            listing.id(),
            listing.json(),
            listing.plain(),
            row ->
                rows.forEach(
                    each -> {
                      stopIfAsked();
                      row.accept(each);
                    })));
  }

  @Override
  public void facts(Map<String, Object> facts, List<String> lines) {
    out.facts(facts, lines);
  }

  @Override
  public Writer exact() {
    return out.exact();
  }

  @Override
  public void tell(String line) {
    out.tell(line);
  }

  @Override
  public boolean forPeople() {
    return out.forPeople();
  }

  @Override
  public boolean onTerminal() {
    return out.onTerminal();
  }

  private static void stopIfAsked() {
    if (Thread.interrupted()) {
      throw new Interrupted();
    }
  }
}
