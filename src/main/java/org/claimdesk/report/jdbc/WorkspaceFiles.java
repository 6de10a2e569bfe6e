package org.claimdesk.report.jdbc;

import java.nio.file.Path;
import java.util.List;
import org.claimdesk.report.DeskFiles;
import org.claimdesk.workspace.Workspace;

/** The files of the workspace in use. */
final class WorkspaceFiles implements DeskFiles {

  private static final List<String> ENDINGS = List.of("", "-wal", "-shm", "-journal");

  private final Workspace workspace;

  WorkspaceFiles(Workspace workspace) {
    this.workspace = workspace;
  }

  @Override
  public Path claims() {
    return workspace.claims();
  }

  @Override
  public List<Path> workspace() {
    Path file = workspace.file();
    return ENDINGS.stream()
        .map(ending -> file.resolveSibling(file.getFileName() + ending))
        .toList();
  }
}
