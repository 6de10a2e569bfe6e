package org.claimdesk.workspace;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.claimdesk.claim.Fold;
import org.claimdesk.claim.NaturalOrder;
import org.claimdesk.claim.SearchText;
import org.sqlite.Function;

/** The functions that statements may call beyond SQLite's own. */
final class Functions {

  private Functions() {}

  /**
   * {@code fold(text)}: the text without its case and accents, see {@link Fold}; {@code
   * natural(text)}: what to sort it by, see {@link NaturalOrder}; {@code mentions(text, wanted)}:
   * whether the one contains the other, see {@link SearchText}.
   */
  static void register(Connection connection) throws SQLException {
    register(connection, "fold", new OfText(Fold::text), 1);
    register(connection, "natural", new OfText(NaturalOrder::key), 1);
    register(connection, "mentions", new Mentions(), 2);
  }

  private static void register(Connection connection, String name, Function function, int values)
      throws SQLException {
    Function.create(connection, name, function, values, Function.FLAG_DETERMINISTIC);
  }

  private static final class OfText extends Function {

    private final UnaryOperator<String> form;

    OfText(UnaryOperator<String> form) {
      this.form = form;
    }

    @Override
    protected void xFunc() throws SQLException {
      String text = value_text(0);
      if (text == null) {
        result();
      } else {
        result(form.apply(text));
      }
    }
  }

  private static final class Mentions extends Function {

    private static final int FEW = 8;

    /** What statements look for at present, made ready once rather than for each row. */
    private final Map<String, SearchText> wanted = new HashMap<>();

    @Override
    protected void xFunc() throws SQLException {
      String text = value_text(0);
      result(text != null && wanted(value_text(1)).isIn(text) ? 1 : 0);
    }

    private SearchText wanted(String typed) {
      if (wanted.size() > FEW) {
        wanted.clear();
      }
      return wanted.computeIfAbsent(typed, SearchText::of);
    }
  }
}
