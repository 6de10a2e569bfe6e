package org.claimdesk.workspace.shell;

import java.nio.file.Path;
import java.util.Optional;
import org.claimdesk.claim.CurrentClaim;
import org.claimdesk.terminal.DeskStore;
import org.claimdesk.terminal.Progress;
import org.claimdesk.workspace.Script;
import org.claimdesk.workspace.Workspace;

/** The workspace in use, for the terminal. */
final class WorkspaceStore implements DeskStore {

  private final Workspace workspace;
  private final CurrentClaim current;
  private final Progress progress;

  WorkspaceStore(Workspace workspace, CurrentClaim current, Progress progress) {
    this.workspace = workspace;
    this.current = current;
    this.progress = progress;
  }

  @Override
  public void use(Path claims, Optional<Path> file) {
    workspace.use(claims, file);
    current.forget();
  }

  @Override
  public void useClaims(Path claims) {
    workspace.useClaims(claims);
    current.forget();
  }

  @Override
  public boolean workspaceIsNamed() {
    return workspace.isNamed();
  }

  @Override
  public Path claims() {
    return workspace.claims();
  }

  @Override
  public Path besideClaims(String name) {
    return workspace.besideClaims(name);
  }

  @Override
  public Path workspace() {
    return workspace.file();
  }

  @Override
  public void beginScript(Keeping keeping) {
    workspace.beginScript(
        switch (keeping) {
          case EACH_LINE -> Script.EACH_LINE;
          case ALL_OR_NOTHING -> Script.ALL_OR_NOTHING;
          case NOTHING -> Script.NOTHING;
        });
  }

  @Override
  public void endScript(boolean succeeded) {
    workspace.endScript(succeeded);
  }

  @Override
  public String progress() {
    return workspace.claims().getFileName() + " " + progress.text();
  }

  @Override
  public String toDo() {
    return progress.toDo();
  }

  @Override
  public void close() {
    workspace.close();
  }
}
