package org.claimdesk.source.text;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import org.claimdesk.json.Json;
import org.claimdesk.json.JsonProblem;
import org.claimdesk.source.capture.DocumentReader.Reading;
import org.jspecify.annotations.Nullable;

/**
 * JSON, and JSON line by line, as names and values without escapes, a value a line. What is no JSON
 * in spite of what it is called, or not whole, is a plain text.
 */
final class JsonText implements DocumentType {

  @Override
  public Reading read(Document document) {
    DecodedText decoded = DecodedText.of(document);
    if (decoded.isCut()) {
      return PlainText.read(document, decoded);
    }
    try {
      String text = values(decoded.text());
      return text.isBlank()
          ? PlainText.read(document, decoded)
          : Findings.of(document, decoded, Optional.empty(), text);
    } catch (JsonProblem noJson) {
      return PlainText.read(document, decoded);
    }
  }

  private static String values(String json) {
    StringBuilder text = new StringBuilder();
    try {
      Json.readEach(new StringReader(json), (value, line) -> put(value, text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  /** The parser allows for no more levels than the stack does. */
  private static void put(@Nullable Object value, StringBuilder text) {
    if (value instanceof Map<?, ?> fields) {
      fields.forEach((name, field) -> putField((String) name, field, text));
    } else if (value instanceof Iterable<?> items) {
      items.forEach(item -> put(item, text));
    } else if (value != null) {
      text.append(value).append('\n');
    }
  }

  private static void putField(String name, @Nullable Object value, StringBuilder text) {
    boolean onItsLine = value != null && !(value instanceof Map) && !(value instanceof Iterable);
    text.append(name).append(onItsLine ? ": " : ":\n");
    put(value, text);
  }
}
