package org.claimdesk.workspace;

import java.sql.Connection;
import java.sql.SQLException;
import org.claimdesk.claim.Fold;
import org.sqlite.Function;

/** The functions that statements may call beyond SQLite's own. */
final class Functions {

  private Functions() {}

  /** {@code fold(text)}: the text without its case and accents, see {@link Fold}. */
  static void register(Connection connection) throws SQLException {
    Function.create(
        connection,
        "fold",
        new Function() {
          @Override
          protected void xFunc() throws SQLException {
            String text = value_text(0);
            if (text == null) {
              result();
            } else {
              result(Fold.text(text));
            }
          }
        },
        1,
        Function.FLAG_DETERMINISTIC);
  }
}
