package org.claimdesk.terminal;

/** Says how the name of a verdict is set off. */
@FunctionalInterface
public interface VerdictInk {

  /** The ink of a verdict's name; {@link Ink#PLAIN} for what is none. */
  Ink of(String name);
}
