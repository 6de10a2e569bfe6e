package org.claimdesk.terminal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A store that remembers what it was told to do. */
final class FakeStore implements DeskStore {

  final List<String> log = new ArrayList<>();
  Path claims = Path.of("none");
  Optional<Path> workspace = Optional.empty();

  @Override
  public void use(Path claims, Optional<Path> workspace) {
    this.claims = claims;
    this.workspace = workspace;
  }

  @Override
  public void useClaims(Path claims) {
    this.claims = claims;
  }

  @Override
  public boolean workspaceIsNamed() {
    return workspace.isPresent();
  }

  @Override
  public Path claims() {
    return claims;
  }

  @Override
  public Path besideClaims(String name) {
    return claims.resolveSibling(name);
  }

  @Override
  public Path workspace() {
    return workspace.orElseGet(() -> claims.resolveSibling("claims.desk"));
  }

  @Override
  public void beginScript(Keeping keeping) {
    log.add("begin " + keeping);
  }

  @Override
  public void endScript(boolean succeeded) {
    log.add("end " + succeeded);
  }

  @Override
  public String progress() {
    return claims.getFileName() + " 3/44";
  }

  @Override
  public String toDo() {
    return "44 claims, 3 judged: review works through the rest.";
  }

  @Override
  public void close() {
    log.add("close");
  }
}
