package org.claimdesk.workspace;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.stream.Collectors;
import org.claimdesk.claim.Claim;
import org.claimdesk.claim.ClaimId;
import org.claimdesk.claim.ClaimRecords;
import org.jspecify.annotations.Nullable;

/** A claim at the beginning of a row, its columns taken by their positions. */
public final class ClaimRow {

  /** The columns, of the table {@code claim c}. */
  public static final String COLUMNS =
      ClaimRecords.NAMES.stream()
          .map(name -> ", c." + name)
          .collect(Collectors.joining("", "c.id", ""));

  /** How many columns they are. */
  public static final int WIDTH = 1 + ClaimRecords.NAMES.size();

  private static final int FIRST = 2;
  private static final int DROPPED = ClaimRecords.NAMES.indexOf("dropped");

  private ClaimRow() {}

  /** The claim; its place is not read. */
  public static Claim claim(ResultSet row) throws SQLException {
    @Nullable Object[] values = new Object[ClaimRecords.NAMES.size()];
    for (int at = 1; at < DROPPED; at++) {
      values[at] = text(row, FIRST + at);
    }
    values[DROPPED] = row.getLong(FIRST + DROPPED);
    for (int at = DROPPED + 1; at < values.length; at++) {
      values[at] = row.getString(FIRST + at);
    }
    return ClaimRecords.claim(new ClaimId(row.getString(1)), values);
  }

  /** A text that is missing or not empty; the driver is slower with strings than with bytes. */
  private static @Nullable String text(ResultSet row, int column) throws SQLException {
    byte[] bytes = row.getBytes(column);
    return bytes == null ? null : new String(bytes, StandardCharsets.UTF_8);
  }
}
