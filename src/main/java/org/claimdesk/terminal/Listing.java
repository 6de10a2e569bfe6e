package org.claimdesk.terminal;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Rows of one kind, produced one by one, that can be shown as a table, tsv, csv, json or ids.
 *
 * @param columns what tables, tsv and csv show
 * @param id the form {@code --format ids} gives
 * @param json the row as plain maps, lists, strings, numbers and booleans
 * @param plain how to show the rows to a person where it is not a table ({@code show})
 * @param rows hands over the rows in their order
 */
public record Listing<T>(
    List<Column<T>> columns,
    Function<T, String> id,
    Function<T, Object> json,
    Optional<Plain<T>> plain,
    Rows<T> rows) {

  /** A column: its name in the header, and its cell; a missing value is the empty text. */
  public record Column<T>(String name, Function<T, String> cell, Align align) {

    public static <T> Column<T> of(String name, Function<T, String> cell) {
      return new Column<>(name, cell, Align.LEFT);
    }

    public static <T> Column<T> number(String name, Function<T, String> cell) {
      return new Column<>(name, cell, Align.RIGHT);
    }

    /** A text that gives way first when the screen is narrow. */
    public static <T> Column<T> text(String name, Function<T, String> cell) {
      return new Column<>(name, cell, Align.FLEXIBLE);
    }
  }

  /** How a column stands in a table. */
  public enum Align {
    LEFT,
    RIGHT,
    FLEXIBLE
  }

  /** Shows one row to a person, in place of the table. */
  @FunctionalInterface
  public interface Plain<T> {
    void show(T row, Consumer<String> line);

    /** Whether a pipe gets it too, where no format is asked for; else rows, for programs. */
    default boolean isForPipes() {
      return true;
    }
  }

  /** Hands over the rows, one by one. */
  @FunctionalInterface
  public interface Rows<T> {
    void forEach(Consumer<T> row);
  }
}
