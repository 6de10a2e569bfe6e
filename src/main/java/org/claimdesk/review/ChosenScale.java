package org.claimdesk.review;

/** Where the workspace keeps its scale. */
public interface ChosenScale extends ScaleInUse {

  /** Keeps a scale whole, within a step. */
  void choose(Scale scale);
}
