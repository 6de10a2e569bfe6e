package org.claimdesk.terminal;

/** How far the work has come. */
public interface Progress {

  /** In a few characters, for the prompt: {@code 3/44}. */
  String text();

  /** In a sentence, with the command to go on with. */
  String toDo();
}
