package org.claimdesk.terminal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimdesk.problem.Location;
import org.claimdesk.problem.Problem;
import org.claimdesk.problem.ProblemException;

/** Reads a script ahead for lines whose work could not be taken back. */
final class Rehearsal {

  private static final Set<String> NOT_TO_BE_TAKEN_BACK = Set.of("source capture", "source verify");

  private final LineParser parser;
  private final RunSession session;

  Rehearsal(LineParser parser, RunSession session) {
    this.parser = parser;
    this.session = session;
  }

  /**
   * Refuses the script if any of its lines could not be taken back.
   *
   * @throws ProblemException with all such lines
   */
  void requireAllToBeTakenBack(Script script) {
    List<Problem> problems = new ArrayList<>();
    try (InputStream bytes = script.open()) {
      ScriptReader reader = new ScriptReader(bytes);
      while (addNext(script, reader, problems)) {
        // each line adds its own problem
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (!problems.isEmpty()) {
      throw new ProblemException(problems);
    }
  }

  /** Lines that cannot be read or parsed are told when their turn comes. */
  private boolean addNext(Script script, ScriptReader reader, List<Problem> problems) {
    Optional<ScriptLine> next;
    try {
      next = reader.next();
    } catch (ProblemException e) {
      return true;
    }
    next.ifPresent(
        line ->
            refusal(line.text())
                .map(what -> problem(Location.of(script.name(), line.number()), what))
                .ifPresent(problems::add));
    return next.isPresent();
  }

  private Optional<String> refusal(String text) {
    CommandLine line;
    try {
      line = parser.parse(Tokenizer.split(text));
    } catch (ProblemException e) {
      return Optional.empty();
    }
    Optional<String> name = line.usage().map(Usage::name);
    boolean loadsAnother =
        line.isFor("load") && line.words().operand(0).filter(this::isAnother).isPresent();
    if (loadsAnother) {
      return Optional.of("load of another file");
    }
    return line.isFor("source add") && line.words().has("capture")
        ? Optional.of("source add --capture")
        : name.filter(NOT_TO_BE_TAKEN_BACK::contains);
  }

  private boolean isAnother(String typed) {
    if (typed.equals("-")) {
      return true;
    }
    Path claims = session.places().claims(session.options());
    try {
      return !Files.isSameFile(session.path(typed), claims);
    } catch (IOException | ProblemException e) {
      return true;
    }
  }

  private static Problem problem(Location where, String what) {
    return Problem.at(
        where,
        "\"" + what + "\" cannot be taken back, so it is not run with --dry-run or --atomic",
        "run that line by itself, before or after the script");
  }
}
