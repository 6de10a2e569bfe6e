package org.claimdesk.terminal;

/** A command of the desk: its usage and its run. */
public interface DeskCommand {

  Usage usage();

  /** Turns words into domain values, calls one use case and gives what there is to show. */
  Answer run(Words words);
}
