package org.claimdesk.terminal;

import java.nio.file.Path;
import java.util.Optional;

/** What the terminal needs to know of the workspace. */
public interface DeskStore {

  /** How much of a script is kept. */
  enum Keeping {
    EACH_LINE,
    ALL_OR_NOTHING,
    NOTHING
  }

  /**
   * Works from now on with this claims file and this workspace; opens nothing yet.
   *
   * @param workspace the workspace file, if it is not the one beside the claims file
   */
  void use(Path claims, Optional<Path> workspace);

  /** Works with another claims file: in the workspace that was named, else in that file's own. */
  void useClaims(Path claims);

  /** Whether the workspace was named, and so is not the claims file's own. */
  boolean workspaceIsNamed();

  /** The claims file in use. */
  Path claims();

  /** The file of that name beside the claims file in use, links followed. */
  Path besideClaims(String name);

  /** The workspace file in use, whether it is there yet or not. */
  Path workspace();

  /** Begins a script. */
  void beginScript(Keeping keeping);

  /**
   * Ends a script.
   *
   * @param succeeded whether every line ended with status 0
   */
  void endScript(boolean succeeded);

  /** What the prompt shows: the claims file's name and the progress ({@code claims.csv 3/44}). */
  String progress();

  /** What the shell says of the work when it opens: how much there is, and how to go on. */
  String toDo();

  /** Merges what is to be merged and lets go of the file. */
  void close();
}
