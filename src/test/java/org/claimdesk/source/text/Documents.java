package org.claimdesk.source.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.List;
import org.claimdesk.source.capture.DocumentReader;
import org.claimdesk.source.capture.DocumentReader.Reading;

/** Reads documents of tests. */
final class Documents {

  static final DocumentReader READER = new GuardedReader(new Guard(Duration.ofSeconds(60)));

  private Documents() {}

  static Reading read(byte[] bytes, String mediaType) {
    return READER.read(bytes, mediaType, "https://example.org/");
  }

  static Reading read(String text, String mediaType) {
    return read(text.getBytes(UTF_8), mediaType);
  }

  static String textOf(Reading reading) {
    return String.join("\f", pagesOf(reading));
  }

  static List<String> pagesOf(Reading reading) {
    return reading.text().orElseThrow().pages();
  }

  /** The lines of a page with this in its body, without the empty ones. */
  static String seen(String body) {
    return lines(textOf(read("<!doctype html><title>t</title><body>" + body, "text/html")));
  }

  private static String lines(String text) {
    return text.replaceAll("\n+", "\n");
  }

  static String mainPart(String body) {
    byte[] bytes = ("<!doctype html><title>t</title><body>" + body).getBytes(UTF_8);
    return lines(
        READER.mainPart(bytes, "text/html", "https://example.org/").orElseThrow().pages().get(0));
  }
}
