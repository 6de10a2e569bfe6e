package org.claimdesk.review.shell;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimdesk.review.Scale;
import org.claimdesk.review.Verdict;
import org.claimdesk.terminal.Answer;
import org.claimdesk.terminal.DeskCommand;
import org.claimdesk.terminal.Listing;
import org.claimdesk.terminal.Usage;
import org.claimdesk.terminal.Words;
import org.jspecify.annotations.Nullable;

/** {@code verdicts}: the scale in use. */
final class VerdictsCommand implements DeskCommand {

  private final Scale scale;

  VerdictsCommand(Scale scale) {
    this.scale = scale;
  }

  @Override
  public Usage usage() {
    return Usage.of("verdicts", Usage.Group.VERDICTS, "list the verdicts that can be given")
        .reading()
        .rule(
            "A word is read in any case, with blanks, - or _, with or without a final !. A person"
                + " may also type the key, or a beginning that fits one name only.")
        .example("verdicts", "the names, keys, values and other words")
        .example("verdicts --format ids", "only the names");
  }

  @Override
  public Answer run(Words words) {
    return Answer.of(
        new Listing<>(
            List.of(
                Listing.Column.of("verdict", Verdict::name),
                Listing.Column.of("key", Verdict::key),
                Listing.Column.number("value", VerdictsCommand::value),
                Listing.Column.text("other words", verdict -> String.join(", ", verdict.also()))),
            Verdict::name,
            VerdictsCommand::fields,
            Optional.empty(),
            row -> scale.verdicts().forEach(row)));
  }

  private static String value(Verdict verdict) {
    return verdict.value().isPresent() ? String.valueOf(verdict.value().getAsInt()) : "";
  }

  private static Map<String, @Nullable Object> fields(Verdict verdict) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("verdict", verdict.name());
    fields.put("key", verdict.key());
    fields.put("value", verdict.value().isPresent() ? verdict.value().getAsInt() : null);
    fields.put("also", verdict.also());
    return fields;
  }
}
