package org.claimdesk.source;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimdesk.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * What was consulted as evidence for one claim.
 *
 * @param n counts a claim's sources from 1; given once and never used again
 * @param evidence what its copies say
 */
public record Source(int n, SourceDetails details, Evidence evidence) {

  /** What the copies say, by the names of json and full reports. */
  public static final List<String> EVIDENCE = List.of("sha256", "captured_at", "quote_found");

  private static final String NUMBER = "n";

  /**
   * @throws ProblemException if the number is below 1
   */
  public Source {
    if (n < 1) {
      throw ProblemException.of("a source has the number " + n, "sources are numbered from 1");
    }
  }

  /** A source that nobody has looked at yet. */
  public Source(int n, SourceDetails details) {
    this(n, details, Evidence.NONE);
  }

  /** The same source with what its copies say. */
  public Source with(Evidence found) {
    return new Source(n, details, found);
  }

  /**
   * The same source with other texts in the fields named; the empty text clears a field.
   *
   * @throws ProblemException as {@link SourceDetails} does
   */
  public Source with(Map<SourceField, String> changes) {
    return new Source(n, details.with(changes), evidence);
  }

  /**
   * The source as plain values to be stored or written out: its number, then every field by its
   * name, in their order, null where it is missing. {@code protected} is a truth value.
   */
  public Map<String, @Nullable Object> fields() {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put(NUMBER, n);
    for (SourceField field : SourceField.values()) {
      fields.put(field.word(), details.text(field).orElse(null));
    }
    fields.put(SourceField.PROTECTED.word(), details.confidential());
    return fields;
  }

  /** What JSON shows of the source: {@link #fields}, and what its copies say. */
  public Map<String, @Nullable Object> shown() {
    Map<String, @Nullable Object> shown = fields();
    shown.put(EVIDENCE.get(0), evidence.copy().map(Evidence.Kept::sha256).orElse(null));
    shown.put(EVIDENCE.get(1), evidence.copy().map(copy -> copy.at().toString()).orElse(null));
    shown.put(EVIDENCE.get(2), evidence.quoteFound().orElse(null));
    return shown;
  }

  /**
   * The source that {@link #fields} was made of; what is no field of a source is passed over.
   *
   * @throws ProblemException if it has no number, or details that are refused
   */
  public static Source of(Map<String, ? extends @Nullable Object> fields) {
    if (!(fields.get(NUMBER) instanceof Number number)) {
      throw ProblemException.of("a source has no number", "sources are numbered from 1");
    }
    Map<SourceField, String> texts = new EnumMap<>(SourceField.class);
    for (SourceField field : SourceField.values()) {
      Object value = fields.get(field.word());
      if (value != null) {
        texts.put(field, value.toString());
      }
    }
    return new Source(number.intValue(), new SourceDetails(texts));
  }
}
