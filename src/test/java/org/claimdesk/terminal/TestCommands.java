package org.claimdesk.terminal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;

/** The commands of a {@link TestDesk}. */
final class TestCommands {

  private TestCommands() {}

  static List<DeskCommand> all(TestDesk desk) {
    return List.of(
        says(
            desk,
            Usage.of("mark", Usage.Group.VERDICTS, "give a verdict")
                .aliases("m")
                .operands(
                    Operand.optional("IDS", Completes.CLAIM_OR_VERDICT),
                    Operand.required("VERDICT", Completes.VERDICT))
                .options(
                    Option.value("because", "TEXT", "why").letter('b'),
                    Option.value("correction", "TEXT", "what it should say").letter('c'),
                    Option.value("because-file", "FILE", "why, from a file")
                        .completes(Completes.FILE),
                    Option.flag("yes", "do not ask").letter('y'))
                .rule("If all words together are a verdict, the claim is the current one.")
                .example("mark C3 false", "find C3 false")),
        says(
            desk,
            Usage.of("note", Usage.Group.CLAIMS, "replace the working note")
                .operands(
                    Operand.optional("ID", Completes.CLAIM),
                    Operand.required("TEXT", Completes.NOTHING))),
        says(
            desk,
            Usage.of("list", Usage.Group.CLAIMS, "list the claims")
                .aliases("ls")
                .reading()
                .options(Option.value("state", "S", "only this state").completes(Completes.STATE))),
        says(
            desk,
            Usage.of("load", Usage.Group.CLAIMS, "read a claims file")
                .operands(Operand.optional("FILE|-", Completes.FILE))
                .options(Option.value("map", "FIELD=COLUMN", "a column").repeatable())),
        says(
            desk,
            Usage.of("source add", Usage.Group.SOURCES, "attach a source")
                .operands(Operand.required("URL", Completes.FILE))),
        says(desk, Usage.of("source list", Usage.Group.SOURCES, "list the sources").reading()),
        says(desk, Usage.of("source capture", Usage.Group.SOURCES, "make dated copies")),
        says(desk, Usage.of("status", Usage.Group.RESULTS, "counts").reading()),
        does(
            "check",
            words ->
                out -> {
                  out.line("C1 has no verdict");
                  return Answer.NO;
                }),
        does(
            "fail",
            words -> {
              throw TestDesk.refused("claim F7 is not there");
            }),
        does(
            "crash",
            words -> {
              throw new IllegalStateException("java.lang.Secret");
            }),
        does("deep", words -> endless(words.count())),
        does("ask", words -> Answer.told("answer " + desk.session.confirm("Sure?", "--yes"))),
        does(
            "askMany",
            words ->
                Answer.told("answer " + desk.session.confirm("All?", "--yes", TestCommands::many))),
        does("who", words -> Answer.told(desk.session.author().toString())),
        does("read", words -> read(desk)),
        does("endless", words -> TestCommands::lines),
        does(
            "place",
            words -> {
              desk.session.whenKept(() -> desk.done.add("placed"), () -> desk.done.add("dropped"));
              return Answer.told();
            }));
  }

  private static Preview many() {
    return new Preview(
        List.of("2 of them are new"),
        List.of("id", "claim"),
        List.of(List.of("C1", "It \u001b[31mrains " + "a lot ".repeat(50)), List.of("C2", "b")),
        7);
  }

  private static Answer read(TestDesk desk) {
    try {
      return Answer.told(new String(desk.session.standardInput("-").readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int lines(Output out) {
    for (int line = 0; line < 1_000_000; line++) {
      out.line("line " + line);
    }
    return Answer.DONE;
  }

  private static Answer endless(int depth) {
    return depth < 0 ? Answer.told() : endless(depth);
  }

  private static DeskCommand does(String name, Function<Words, Answer> work) {
    return new FakeCommand(Usage.of(name, Usage.Group.RESULTS, "for tests"), work);
  }

  private static DeskCommand says(TestDesk desk, Usage usage) {
    return new FakeCommand(
        usage,
        words -> {
          desk.done.add(
              usage.name()
                  + " "
                  + words.operands()
                  + " "
                  + new java.util.TreeMap<>(words.options()));
          return out -> {
            out.line(usage.name() + " done");
            return Answer.DONE;
          };
        });
  }
}
