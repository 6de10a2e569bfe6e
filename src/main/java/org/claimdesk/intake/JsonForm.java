package org.claimdesk.intake;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A form in which the field hands on claims as JSON objects: how they are known and read. */
interface JsonForm {

  /** What an object is in a file of this form. */
  enum Kind {
    CLAIM,
    /** Something else that may stand beside claims. */
    OTHER,
    /** What no file of this form has. */
    FOREIGN
  }

  /** What it is called where a load says how the file was read. */
  String told();

  /** The fields of an object around the claims that may hold a list of them. */
  default Set<String> lists() {
    return Set.of();
  }

  /** The objects that an object stands for: itself, or those that it holds. */
  default List<JsonRecord> within(JsonRecord object) {
    return List.of(object);
  }

  Kind kind(JsonRecord object);

  /** Whether an object can be of no other form, nor of none. */
  boolean isUnmistakable(JsonRecord object);

  /** Whether the object around the claims says that there are more of them elsewhere. */
  default boolean goesOn(JsonRecord around) {
    return false;
  }

  /**
   * A claim by the names of its columns: those of {@link IncomingField} first, each of them always
   * there, then what else there is.
   */
  Map<String, @Nullable Object> claim(JsonRecord object);
}
