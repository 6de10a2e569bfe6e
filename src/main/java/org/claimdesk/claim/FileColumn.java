package org.claimdesk.claim;

import java.util.Optional;

/**
 * A column of the claims file.
 *
 * @param position from 1
 * @param header the cell as it stands in the file; empty where there is none
 * @param name unique among the file's columns
 * @param field what it was taken for: a field's word, {@code id}, {@code verdict}; empty for an
 *     extra column
 */
public record FileColumn(int position, String header, String name, Optional<String> field) {

  /** The column of the claim's id. */
  public static final String ID = "id";

  /** A column of somebody else's verdicts. */
  public static final String VERDICT = "verdict";
}
