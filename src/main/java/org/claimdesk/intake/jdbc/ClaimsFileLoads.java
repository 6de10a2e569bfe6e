package org.claimdesk.intake.jdbc;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.claimdesk.intake.ClaimsTable;
import org.claimdesk.intake.FileForm;
import org.claimdesk.intake.LoadClaims;
import org.claimdesk.intake.LoadFile;
import org.claimdesk.intake.LoadListener;
import org.claimdesk.intake.LoadMessages;
import org.claimdesk.intake.LoadOptions;
import org.claimdesk.intake.LoadReport;
import org.claimdesk.intake.OpenTable;
import org.claimdesk.journal.Author;
import org.claimdesk.journal.Reviewer;
import org.claimdesk.problem.Location;
import org.claimdesk.problem.Notices;
import org.claimdesk.problem.Problem;
import org.claimdesk.problem.ProblemException;
import org.claimdesk.tabular.TabularInput;
import org.claimdesk.workspace.Workspace;

/** Loads the claims file into its workspace, and notices when the file has changed since. */
final class ClaimsFileLoads implements LoadFile {

  /** Who the first load is by where no person asked for it. */
  private static final Author PROGRAM = new Author(new Reviewer("claimdesk"), "load");

  private final Workspace workspace;
  private final LoadClaims claims;
  private final LoadMemory memory;
  private final OpenTable tables;
  private final Notices notices;
  private boolean loading;

  ClaimsFileLoads(
      Workspace workspace,
      LoadClaims claims,
      LoadMemory memory,
      OpenTable tables,
      Notices notices) {
    this.workspace = workspace;
    this.claims = claims;
    this.memory = memory;
    this.tables = tables;
    this.notices = notices;
  }

  /** Has a new workspace filled from the claims file, and a changed file told. */
  void attend() {
    workspace.whenCreated(this::fill);
    workspace.whenOpened(this::tellIfChanged);
  }

  private Runnable fill() {
    Path file = workspace.claims();
    String name = file.getFileName().toString();
    if (!Files.exists(file)) {
      throw new ProblemException(
          Problem.at(
              Location.of(name),
              "there is no claims file here",
              "go to its folder, or name it with --claims FILE"));
    }
    try (TabularInput input = TabularInput.file(name, file)) {
      Request request =
          new Request(input, Optional.of(file), FileForm.UNKNOWN, LoadOptions.DEFAULT, false);
      LoadMessages messages = new LoadMessages(name, notices::tell);
      LoadReport report = run(new Load(PROGRAM, request, messages), true);
      return () -> messages.tell(outcome(true, report));
    }
  }

  private String workspaceName() {
    return workspace.file().getFileName().toString();
  }

  private void tellIfChanged() {
    Path file = workspace.claims();
    String name = file.getFileName().toString();
    if (loading || memory.facts().isEmpty()) {
      return;
    }
    if (!Files.exists(file)) {
      notices.tell(name + " is not there any more; the work goes on in " + workspaceName());
    } else if (memory.facts().get().differFrom(file)) {
      notices.tell(name + " has changed since it was loaded; \"load\" takes the change in");
    }
  }

  @Override
  public Outcome load(Author author, Request request, LoadListener listener) {
    return load(new Load(author, request, listener));
  }

  /** One load, as it was asked for. */
  private record Load(Author author, Request request, LoadListener listener) {}

  private Outcome load(Load load) {
    loading = true;
    try {
      LoadReport[] first = new LoadReport[1];
      boolean created =
          workspace.createWith(
              () -> {
                first[0] = run(load, true);
                stopIfDry(load, first[0]);
                return () -> {};
              });
      return created ? outcome(true, first[0]) : outcome(false, again(load));
    } catch (DryRun e) {
      return outcome(!workspace.exists(), e.report);
    } finally {
      loading = false;
    }
  }

  private LoadReport again(Load load) {
    return workspace.write(
        () -> {
          LoadReport report = run(load, false);
          stopIfDry(load, report);
          return report;
        });
  }

  private Outcome outcome(boolean first, LoadReport report) {
    return new Outcome(workspaceName(), first, report);
  }

  private LoadReport run(Load load, boolean first) {
    Request request = load.request();
    FileForm form = first ? request.form() : memory.form(request.form());
    LoadOptions options = form.mapped(first ? request.options() : memory.mapped(request.options()));
    LoadClaims.Order order =
        new LoadClaims.Order(load.author(), options, load.listener(), () -> remember(request));
    try (ClaimsTable table = tables.open(request.input(), form, load.author())) {
      return first ? claims.first(table, order) : claims.again(table, order);
    }
  }

  private void remember(Request request) {
    memory.remember(request);
    request.file().ifPresent(memory::remember);
  }

  private static void stopIfDry(Load load, LoadReport report) {
    if (load.request().dryRun()) {
      throw new DryRun(report);
    }
  }

  /** Takes everything back and brings what would have been done to where it is told. */
  private static final class DryRun extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient LoadReport report;

    DryRun(LoadReport report) {
      super(null, null, false, false);
      this.report = report;
    }
  }
}
