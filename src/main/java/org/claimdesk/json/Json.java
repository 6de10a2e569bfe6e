package org.claimdesk.json;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.Writer;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads and writes JSON (RFC 8259). Objects are maps in the order of the text, numbers are {@link
 * Long} or, where they are no whole number that fits into one, {@link WrittenNumber}.
 */
public final class Json {

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
          .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
          .characterEscapes(new TerminalSafeEscapes())
          .build();

  private static final JsonFactory FOR_PAGES =
      FACTORY.rebuild().characterEscapes(new PageSafeEscapes()).build();

  private Json() {}

  /** The value as JSON on one line. */
  public static String write(@Nullable Object value) {
    StringWriter text = new StringWriter();
    write(value, text);
    return text.toString();
  }

  /** Writes the value as JSON on one line, without a line break at its end. */
  public static void write(@Nullable Object value, Writer out) {
    write(FACTORY, value, out);
  }

  /**
   * The same, so that it does no harm in a script element of an HTML page: without a less-than or
   * greater-than sign or an ampersand, which JSON has only in its texts and which are escaped
   * there. <a
   * href="https://html.spec.whatwg.org/#restrictions-for-contents-of-script-elements">HTML</a> says
   * what harm.
   */
  public static void writeForPage(@Nullable Object value, Writer out) {
    write(FOR_PAGES, value, out);
  }

  private static void write(JsonFactory factory, @Nullable Object value, Writer out) {
    try (JsonGenerator generator = factory.createGenerator(ObjectWriteContext.empty(), out)) {
      put(generator, value);
    }
  }

  private static void put(JsonGenerator out, @Nullable Object value) {
    if (value == null) {
      out.writeNull();
    } else if (value instanceof Map<?, ?> fields) {
      out.writeStartObject();
      fields.forEach(
          (name, field) -> {
            out.writeName((String) name);
            put(out, field);
          });
      out.writeEndObject();
    } else if (value instanceof Iterable<?> items) {
      out.writeStartArray();
      items.forEach(item -> put(out, item));
      out.writeEndArray();
    } else if (value instanceof Boolean flag) {
      out.writeBoolean(flag);
    } else if (value instanceof Integer || value instanceof Long) {
      out.writeNumber(((Number) value).longValue());
    } else if (value instanceof WrittenNumber number) {
      out.writeNumber(number.toString());
    } else if (value instanceof Number number) {
      out.writeNumber(number.doubleValue());
    } else {
      out.writeString(value.toString());
    }
  }

  /**
   * Reads one value.
   *
   * @throws JsonProblem if the text is not one JSON value
   */
  public static @Nullable Object read(String text) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      return new JsonValues(parser).only();
    } catch (JacksonException e) {
      throw new JsonProblem(e);
    }
  }

  /**
   * Reads a text that is one array, or one value a line, handing over its values one by one with
   * the line on which each starts.
   *
   * @throws JsonProblem at the first place that is no JSON; values before it were handed over
   */
  public static void readEach(Reader in, ValueAtLine each) throws IOException {
    readEach(in, Set.of(), each);
  }

  /**
   * The same, looking into objects: of one that has a list by one of the names, the values of the
   * list are handed over in its place.
   *
   * @throws JsonProblem at the first place that is no JSON; values before it were handed over
   */
  public static void readEach(Reader in, Set<String> lists, ValueAtLine each) throws IOException {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), in)) {
      new JsonValues(parser).each(lists, each);
    } catch (JacksonException e) {
      throw new JsonProblem(e);
    }
  }

  /** Takes a value and the physical line, counted from 1, on which it starts. */
  @FunctionalInterface
  public interface ValueAtLine {
    void accept(@Nullable Object value, int line);

    /** Takes the other fields of an object whose list was handed over, after it. */
    default void around(Map<String, @Nullable Object> fields) {}
  }

  /** Hands each element of an array being written to its writer; see {@link #writeArray}. */
  @FunctionalInterface
  public interface Elements {
    void each(Consumer<Object> element) throws IOException;
  }

  /**
   * Writes an array, one element a line, as the elements come; ends with a line break. Nothing is
   * written before the first element has come.
   */
  public static void writeArray(Writer out, Elements elements) throws IOException {
    writeArray(FACTORY, out, elements);
  }

  /** The same, so that it does no harm in an HTML page; see {@link #writeForPage}. */
  public static void writeArrayForPage(Writer out, Elements elements) throws IOException {
    writeArray(FOR_PAGES, out, elements);
  }

  /** Writes one value a line, as the values come, so that none does harm in an HTML page. */
  public static void writeLinesForPage(Writer out, Elements elements) throws IOException {
    elements.each(
        element -> {
          writeForPage(element, out);
          append(out, "\n");
        });
  }

  private static void writeArray(JsonFactory factory, Writer out, Elements elements)
      throws IOException {
    boolean[] any = {false};
    elements.each(
        element -> {
          append(out, any[0] ? ",\n" : "[\n");
          write(factory, element, out);
          any[0] = true;
        });
    out.write(any[0] ? "\n]\n" : "[]\n");
  }

  private static void append(Writer out, String text) {
    try {
      out.write(text);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
