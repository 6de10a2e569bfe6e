package org.claimdesk.tabular;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import java.util.Optional;

/** A kind of file that is not text, known by its first bytes. */
enum BinaryFormat {
  ZIP("PK\u0003\u0004", "a zip archive or a spreadsheet workbook (.xlsx, .ods)"),
  OLD_OFFICE("\u00d0\u00cf\u0011\u00e0", "an old Excel or Word file (.xls, .doc)"),
  PDF("%PDF-", "a PDF document"),
  GZIP("\u001f\u008b", "a gzip archive"),
  SQLITE("SQLite format 3\0", "an SQLite database, as a workspace is");

  private final byte[] beginning;
  private final String description;

  BinaryFormat(String beginning, String description) {
    this.beginning = beginning.getBytes(ISO_8859_1);
    this.description = description;
  }

  static Optional<BinaryFormat> of(byte[] head) {
    return Arrays.stream(values()).filter(format -> format.begins(head)).findFirst();
  }

  String description() {
    return description;
  }

  private boolean begins(byte[] head) {
    return head.length >= beginning.length
        && Arrays.equals(head, 0, beginning.length, beginning, 0, beginning.length);
  }
}
