package org.claimdesk.problem;

import java.util.List;
import java.util.stream.Collectors;

/** Carries one or more problems to the one place that prints them; nothing was changed. */
public final class ProblemException extends RuntimeException {

  /** Exit status of everything that was refused. */
  public static final int REFUSED = 2;

  private final transient List<Problem> problems;

  public ProblemException(Problem problem) {
    this(List.of(problem));
  }

  public ProblemException(Problem problem, Throwable cause) {
    this(List.of(problem));
    initCause(cause);
  }

  public ProblemException(List<Problem> problems) {
    super(problems.stream().map(Problem::headline).collect(Collectors.joining("; ")));
    this.problems = List.copyOf(problems);
  }

  /** A problem without a location. */
  public static ProblemException of(String what, String remedy) {
    return new ProblemException(Problem.of(what, remedy));
  }

  public List<Problem> problems() {
    return problems;
  }

  public int exitStatus() {
    return REFUSED;
  }
}
