package org.claimdesk.report;

import java.nio.file.Path;
import java.util.List;

/** The files that the desk works with, which no report may replace. */
public interface DeskFiles {

  Path claims();

  /** The workspace, with the files SQLite keeps beside it. */
  List<Path> workspace();
}
