package org.claimdesk.claim;

/** The layout of the claims file, as it was last loaded. */
public interface FileLayouts {

  FileLayout current();

  /** Takes note of a layout in place of the one before, within a step. */
  void replace(FileLayout layout);
}
