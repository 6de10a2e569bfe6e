package org.claimdesk.tabular;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * How a file was read, as far as that had to be found out.
 *
 * @param told one line for the user: encoding, delimiter, quotes, header
 * @param remarks what is odd about single bytes, each with its line
 */
public record FileReading(String told, List<String> remarks) {

  public FileReading {
    remarks = List.copyOf(remarks);
  }

  /** Looks through the text once more for what is odd in it. */
  static FileReading of(TextSource text, Format format, boolean header) {
    String charset = text.encoding().charset().name() + reason(text);
    String quotes = format.literalQuotes() ? ", quotes as text" : "";
    return new FileReading(
        "read as %s; %s%s; %s"
            .formatted(charset, parting(format), quotes, header ? "with a header" : "no header"),
        UndefinedBytes.in(text));
  }

  private static String reason(TextSource text) {
    if (!text.encoding().guessed()) {
      return "";
    }
    int line = MalformedText.lineIn(text.as(TextEncoding.found(StandardCharsets.UTF_8)));
    return ", as line %d is no UTF-8 (change it: load --encoding NAME)".formatted(line);
  }

  private static String parting(Format format) {
    return format
        .delimiter()
        .map(
            sign ->
                switch (sign) {
                  case ',' -> "commas";
                  case ';' -> "semicolons";
                  case '\t' -> "tabs";
                  default -> "bars";
                })
        .map(signs -> signs + " between cells")
        .orElse("one column");
  }
}
