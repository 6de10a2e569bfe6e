package org.claimdesk.tabular;

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

  static FileReading of(
      TextEncoding encoding, Format format, boolean header, List<String> remarks) {
    String charset = encoding.charset().name() + (encoding.guessed() ? ", as it is no UTF-8" : "");
    String quotes = format.literalQuotes() ? ", quotes as text" : "";
    return new FileReading(
        "read as %s; %s%s; %s"
            .formatted(charset, parting(format), quotes, header ? "with a header" : "no header"),
        remarks);
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
