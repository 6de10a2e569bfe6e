package org.claimdesk.tabular;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.claimdesk.problem.Location;
import org.claimdesk.problem.Problem;
import org.claimdesk.problem.ProblemException;

/** A kind of file that holds no rows and columns, whatever its name, known by how it begins. */
enum ForeignFormat {
  ZIP("PK\u0003\u0004", "a zip archive or a spreadsheet workbook (.xlsx, .ods)"),
  OLD_OFFICE("\u00d0\u00cf\u0011\u00e0", "an old Excel or Word file (.xls, .doc)"),
  PDF("%PDF-", "a PDF document"),
  GZIP("\u001f\u008b", "a gzip archive"),
  SQLITE("SQLite format 3\0", "an SQLite database, as a workspace is"),
  PNG("\u0089PNG", "a picture"),
  JPEG("\u00ff\u00d8\u00ff", "a picture"),
  RTF(Pattern.compile("\\{\\\\rtf"), "a document in rich text format (.rtf)"),
  HTML(Pattern.compile("(?i)<(!doctype html|html|head|body|table)[\\s>]"), "an HTML page"),
  XML(Pattern.compile("<\\?xml\\s"), "an XML document"),
  JSON(
      Pattern.compile("\\[\\s*([\\[{\"\\]]|-?\\d+\\s*[,\\]])|\\{\\s*[\"}]"),
      "JSON",
      "give it the ending .json, or .jsonl if it has an object on each line"),
  MARKDOWN(
      Pattern.compile(
          "[^\\r\\n]*\\|[^\\r\\n]*\\R\\|?([ \\t]*:?-{3,}:?[ \\t]*\\|)+[ \\t:-]*(\\R|$)"),
      "a table in Markdown"),
  DIFF(
      Pattern.compile(
          "diff (--git|-\\S+) |Index: .*\\R=+\\R|--- \\S.*\\R\\+\\+\\+ \\S|From [0-9a-f]{40} "),
      "a diff (a patch)",
      "take the file that it changes");

  private static final String SAVE_AS_CSV =
      "save it as CSV with the encoding UTF-8 and read that file";

  /** More NULs than this share of the beginning, or controls where it was guessed: no text. */
  private static final int CONTROL_SHARE = 4;

  private final byte[] signature;
  private final Optional<Pattern> beginning;
  private final String description;
  private final String remedy;

  ForeignFormat(String signature, String description) {
    this.signature = signature.getBytes(ISO_8859_1);
    this.beginning = Optional.empty();
    this.description = description;
    this.remedy = SAVE_AS_CSV;
  }

  ForeignFormat(Pattern beginning, String description) {
    this(beginning, description, SAVE_AS_CSV);
  }

  ForeignFormat(Pattern beginning, String description, String remedy) {
    this.signature = new byte[0];
    this.beginning = Optional.of(beginning);
    this.description = description;
    this.remedy = remedy;
  }

  /**
   * @throws ProblemException naming the format if the bytes begin like one
   */
  static void requireNoneIn(String name, byte[] head) {
    Arrays.stream(values())
        .filter(format -> format.beginning.isEmpty() && begins(head, format.signature))
        .findFirst()
        .ifPresent(format -> format.refuse(name));
  }

  /**
   * @param guessed whether the text is one only because any bytes are
   * @throws ProblemException naming the format if the text begins like one, or is no text
   */
  static void requireNoneIn(String name, String text, boolean guessed) {
    long controls = text.chars().filter(it -> guessed ? isControl(it) : it == 0).count();
    if (controls * CONTROL_SHARE > text.length()) {
      throw notRows(
          name,
          "this is a binary file, or text in an encoding that is not known here",
          SAVE_AS_CSV);
    }
    String start = text.stripLeading();
    Arrays.stream(values())
        .filter(format -> format.beginning.map(it -> it.matcher(start).lookingAt()).orElse(false))
        .findFirst()
        .ifPresent(format -> format.refuse(name));
  }

  private static boolean isControl(int character) {
    return Character.isISOControl(character) && !Character.isWhitespace(character);
  }

  private void refuse(String name) {
    throw notRows(name, "this is " + description + ", not CSV text", remedy);
  }

  private static ProblemException notRows(String name, String what, String remedy) {
    return new ProblemException(Problem.at(Location.of(name), what, remedy));
  }

  private static boolean begins(byte[] head, byte[] signature) {
    return head.length >= signature.length
        && Arrays.equals(head, 0, signature.length, signature, 0, signature.length);
  }
}
