package org.claimdesk.intake.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.claimdesk.intake.FileForm;
import org.claimdesk.intake.IncomingField;
import org.claimdesk.intake.JsonLayout;
import org.claimdesk.intake.Layout;
import org.claimdesk.intake.Layouts;
import org.claimdesk.intake.LoadOptions;
import org.claimdesk.problem.Location;
import org.claimdesk.problem.Nearest;
import org.claimdesk.problem.Problem;
import org.claimdesk.problem.ProblemException;
import org.claimdesk.review.ScaleByName;
import org.claimdesk.tabular.ReadOptions;
import org.claimdesk.terminal.Completes;
import org.claimdesk.terminal.Option;
import org.claimdesk.terminal.Session;
import org.claimdesk.terminal.Words;

/** The options of {@code load}, and what they ask for. */
final class LoadWords {

  private final ScaleByName scales;
  private final Session session;

  LoadWords(ScaleByName scales, Session session) {
    this.scales = scales;
    this.session = session;
  }

  /** All that it knows, for its help. */
  static Option[] options() {
    return new Option[] {
      Option.value(
              "map",
              "FIELD=COLUMN",
              "take a column, by its header or its position from 1, for a field")
          .repeatable(),
      Option.flag("header", "the first line is a header (found from the data)"),
      Option.flag("no-header", "the first line is a claim, not a header"),
      Option.value("delimiter", "SIGN", "comma, semicolon, tab or bar (found from the data)"),
      Option.value("encoding", "NAME", "utf-8, windows-1252, … (found from the data)"),
      Option.value(
              "layout",
              "NAME|FILE",
              "the columns of a file without a header, or a form of JSON: "
                  + String.join(", ", Layouts.names()))
          .completes(Completes.LAYOUT),
      Option.flag("forget", "leave out what earlier loads were told of columns and form"),
      Option.flag("strict", "load nothing if any row is bad"),
      Option.flag("prune", "take claims away that are not in the file any more, if unworked"),
      Option.flag("adopt-verdicts", "make the file's verdicts your own, where there are none"),
      Option.value("scale", "NAME|FILE.csv", "go over to a scale first, as verdicts --scale")
          .completes(Completes.SCALE),
      Option.flag("dry-run", "say what would be done, and do nothing")
    };
  }

  LoadOptions loadOptions(Words words) {
    return new LoadOptions(
        mapping(words),
        words.has("strict"),
        words.has("prune"),
        words.has("adopt-verdicts"),
        words.option("scale").map(scales::named));
  }

  FileForm form(Words words) {
    if (words.has("header") && words.has("no-header")) {
      throw ProblemException.of("--header and --no-header are given at once", "give one of them");
    }
    Optional<Boolean> header =
        words.has("header") || words.has("no-header")
            ? Optional.of(words.has("header"))
            : Optional.empty();
    ReadOptions asked =
        ReadOptions.defaults()
            .delimiter(words.option("delimiter").map(ReadOptions::delimiter))
            .encoding(words.option("encoding").map(ReadOptions::encoding))
            .header(header);
    Optional<String> layout = words.option("layout");
    Optional<JsonLayout> json = layout.flatMap(JsonLayout::named);
    return new FileForm(
        asked, layout.filter(name -> json.isEmpty()).map(this::layout), json, words.has("forget"));
  }

  private Layout layout(String typed) {
    Optional<Layout> named = Layouts.named(typed);
    if (named.isPresent()) {
      return named.get();
    }
    Path file = session.path(typed);
    if (!Files.isRegularFile(file)) {
      throw ProblemException.of(
          "there is no layout \"" + typed + "\"",
          Nearest.question(typed.strip(), Layouts.names())
              + "the layouts are "
              + String.join(", ", Layouts.names())
              + ", or name a file of your own");
    }
    try {
      return Layout.ofJson(typed, Files.readString(file));
    } catch (IOException e) {
      throw new ProblemException(
          Problem.at(Location.of(typed), "this layout cannot be read as text in UTF-8"), e);
    }
  }

  private static Map<IncomingField, String> mapping(Words words) {
    Map<IncomingField, String> mapping = new EnumMap<>(IncomingField.class);
    for (String typed : words.all("map")) {
      int sign = typed.indexOf('=');
      if (sign < 1) {
        throw ProblemException.of(
            "--map takes FIELD=COLUMN, not \"" + typed + "\"", "for example --map claim=statement");
      }
      mapping.put(IncomingField.of(typed.substring(0, sign)), typed.substring(sign + 1));
    }
    return mapping;
  }
}
