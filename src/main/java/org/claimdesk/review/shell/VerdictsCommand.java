package org.claimdesk.review.shell;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimdesk.review.BuiltInScales;
import org.claimdesk.review.ChangeScale;
import org.claimdesk.review.Scale;
import org.claimdesk.review.ScaleByName;
import org.claimdesk.review.ScaleInUse;
import org.claimdesk.review.Verdict;
import org.claimdesk.terminal.Answer;
import org.claimdesk.terminal.Completes;
import org.claimdesk.terminal.DeskCommand;
import org.claimdesk.terminal.Listing;
import org.claimdesk.terminal.Option;
import org.claimdesk.terminal.Session;
import org.claimdesk.terminal.Usage;
import org.claimdesk.terminal.Words;
import org.jspecify.annotations.Nullable;

/** {@code verdicts}: the scale in use, and the way to another one. */
final class VerdictsCommand implements DeskCommand {

  private static final String SCALE = "scale";

  private final ScaleInUse inUse;
  private final ChangeScale changeScale;
  private final Scales scales;
  private final Session session;

  /** The scales that can be named, and the one that is set for new workspaces. */
  record Scales(ScaleByName named, ScaleSetting set) {}

  VerdictsCommand(ScaleInUse inUse, ChangeScale changeScale, Scales scales, Session session) {
    this.inUse = inUse;
    this.changeScale = changeScale;
    this.scales = scales;
    this.session = session;
  }

  @Override
  public Usage usage() {
    return Usage.of("verdicts", Usage.Group.VERDICTS, "list the verdicts that can be given")
        .reading()
        .options(
            Option.value(SCALE, "NAME|FILE.csv", "give verdicts by this scale from now on")
                .completes(Completes.SCALE))
        .rule(
            "A word is read in any case, with blanks, -, _ or /, with or without a final !. A"
                + " person may also type the key, or a beginning that fits one name only.")
        .rule(
            "The scales: "
                + String.join(", ", BuiltInScales.names())
                + "; or a file of your own with the columns name, key, value, also. The scale is"
                + " kept in the workspace, and undo brings the one before back.")
        .rule(
            "A scale that claimdesk.properties sets is taken for a new workspace only; where it is"
                + " another than the one in use, that is said.")
        .rule(
            "Verdicts in use are taken along, and what becomes of each is said. Where one has no"
                + " counterpart under the other scale, nothing is changed.")
        .example("verdicts", "the names, keys, values and other words")
        .example("verdicts --format ids", "only the names")
        .example("verdicts --scale politifact", "go over to PolitiFact's scale")
        .example("verdicts --scale house.csv", "go over to a scale of your own");
  }

  @Override
  public Answer run(Words words) {
    return words.option(SCALE).map(this::change).orElseGet(this::list);
  }

  private Answer change(String typed) {
    Scale next = scales.named().named(typed);
    return changeScale
        .change(session.author(), next)
        .map(change -> Answer.told(change.told().toArray(String[]::new)))
        .orElseGet(() -> Answer.told("the scale is " + next.name() + " already"));
  }

  private Answer list() {
    Scale scale = inUse.current();
    Optional<String> differs = scales.set().differs(scale);
    return out -> {
      out.list(listing(scale));
      out.tell("the scale in use is " + scale.name());
      differs.ifPresent(out::tell);
      return Answer.DONE;
    };
  }

  private static Listing<Verdict> listing(Scale scale) {
    return new Listing<>(
        List.of(
            Listing.Column.of("verdict", Verdict::name),
            Listing.Column.of("key", Verdict::key),
            Listing.Column.number("value", VerdictsCommand::value),
            Listing.Column.text("other words", verdict -> String.join(", ", verdict.also()))),
        Verdict::name,
        verdict -> fields(scale, verdict),
        Optional.empty(),
        row -> scale.verdicts().forEach(row));
  }

  private static String value(Verdict verdict) {
    return verdict.value().isPresent() ? String.valueOf(verdict.value().getAsInt()) : "";
  }

  private static Map<String, @Nullable Object> fields(Scale scale, Verdict verdict) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("verdict", verdict.name());
    fields.put("key", verdict.key());
    fields.put("value", verdict.value().isPresent() ? verdict.value().getAsInt() : null);
    fields.put("also", verdict.also());
    fields.put("scale", scale.name());
    return fields;
  }
}
