package org.claimdesk.intake.jdbc;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.claimdesk.intake.AdoptVerdicts;
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
import org.claimdesk.review.ScaleForNew;
import org.claimdesk.tabular.TabularInput;
import org.claimdesk.workspace.Workspace;

/** Loads the claims file into its workspace, and notices when the file has changed since. */
final class ClaimsFileLoads implements LoadFile {

  /** Who the first load is by where no person asked for it. */
  private static final Author PROGRAM = new Author(new Reviewer("claimdesk"), "load");

  private final Workspace workspace;
  private final Means means;
  private final LoadMemory memory;
  private final Notices notices;
  private boolean loading;

  /** What a load is done with. */
  record Means(LoadClaims claims, AdoptVerdicts adopt, OpenTable tables, ScaleForNew scale) {}

  ClaimsFileLoads(Workspace workspace, Means means, LoadMemory memory, Notices notices) {
    this.workspace = workspace;
    this.means = means;
    this.memory = memory;
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
      Done done = run(new Load(PROGRAM, request, messages), true);
      return () -> messages.tell(outcome(true, done));
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

  /** What came of it. */
  private record Done(LoadReport report, Optional<AdoptVerdicts.Adoption> adoption) {}

  private Outcome load(Load load) {
    loading = true;
    try {
      Done[] first = new Done[1];
      boolean created =
          workspace.createWith(
              () -> {
                first[0] = run(load, true);
                return () -> {};
              });
      return created ? outcome(true, first[0]) : outcome(false, again(load));
    } catch (DryRun e) {
      return outcome(!workspace.exists(), e.done);
    } finally {
      loading = false;
    }
  }

  private Done again(Load load) {
    return workspace.write(() -> run(load, false));
  }

  private Outcome outcome(boolean first, Done done) {
    return new Outcome(workspaceName(), first, done.report(), done.adoption());
  }

  /** The load, and after it the adoption of verdicts as a step of its own. */
  private Done run(Load load, boolean first) {
    LoadReport report = loaded(load, first);
    Optional<AdoptVerdicts.Adoption> adoption =
        load.request().options().adopt()
            ? Optional.of(means.adopt().adopt(load.author()))
            : Optional.empty();
    Done done = new Done(report, adoption);
    if (load.request().dryRun()) {
      throw new DryRun(done);
    }
    return done;
  }

  private LoadReport loaded(Load load, boolean first) {
    Request request = load.request();
    FileForm form = first ? request.form() : memory.form(request.form());
    LoadOptions options = form.mapped(first ? forNew(request.options()) : memory.mapped(request));
    LoadClaims.Order order =
        new LoadClaims.Order(load.author(), options, load.listener(), () -> remember(request));
    Supplier<ClaimsTable> opening = () -> means.tables().open(request.input(), form, load.author());
    return first ? means.claims().first(opening, order) : means.claims().again(opening, order);
  }

  /** What is asked for comes before what is set. */
  private LoadOptions forNew(LoadOptions asked) {
    return asked.scale().isPresent() ? asked : asked.by(means.scale().chosen());
  }

  private void remember(Request request) {
    memory.remember(request);
    request.file().ifPresent(memory::remember);
  }

  /** Takes everything back and brings what would have been done to where it is told. */
  private static final class DryRun extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Done done;

    DryRun(Done done) {
      super(null, null, false, false);
      this.done = done;
    }
  }
}
