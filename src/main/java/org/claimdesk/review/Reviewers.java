package org.claimdesk.review;

import java.util.List;

/** The people whose names are in the workspace. */
@FunctionalInterface
public interface Reviewers {

  /** Their names in alphabetical order, each once whatever its case. */
  List<String> names();
}
