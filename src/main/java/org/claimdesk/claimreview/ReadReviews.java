package org.claimdesk.claimreview;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.LineNumberReader;
import java.io.Reader;
import org.claimdesk.problem.Location;
import org.claimdesk.problem.Problem;
import org.claimdesk.problem.ProblemException;
import org.claimdesk.tabular.TabularInput;
import org.claimdesk.tabular.Utf8Text;

/** Reads the ClaimReview records of a file, in whichever of the forms they come. */
final class ReadReviews {

  /** A page is read whole, and so in memory. */
  private static final int LONGEST_PAGE = 16 << 20;

  private final PageData pages;

  ReadReviews(PageData pages) {
    this.pages = pages;
  }

  /**
   * Hands over the records in their order, and the places that are no JSON.
   *
   * @throws ProblemException if it cannot be read, is no UTF-8, or neither JSON nor a page
   */
  void each(TabularInput input, Found found) {
    Utf8Text text = new Utf8Text(input);
    try {
      text.require();
      switch (text.firstSign()) {
        case '<' -> page(text, found);
        case '{' -> objects(text, found);
        case '[' -> whole(text, found);
        case -1 -> {}
        default -> throw refused(input, "this is neither JSON nor an HTML page", "name another");
      }
    } catch (IOException e) {
      throw new ProblemException(
          Problem.at(
              Location.of(input.name()),
              "this file cannot be read: " + e.getMessage(),
              "check that it is there and may be read, then try again"),
          e);
    }
  }

  private static void whole(Utf8Text text, Found found) throws IOException {
    try (Reader json = text.open()) {
      new ReviewsIn(found).text(json, 0);
    }
  }

  private static void objects(Utf8Text text, Found found) throws IOException {
    if (!JsonLines.are(text)) {
      whole(text, found);
      return;
    }
    try (LineNumberReader lines = text.open()) {
      ReviewsIn reviews = new ReviewsIn(found);
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank()) {
          reviews.text(line, lines.getLineNumber() - 1);
        }
      }
    }
  }

  private void page(Utf8Text text, Found found) throws IOException {
    ReviewsIn reviews = new ReviewsIn(found);
    for (DataBlock block : pages.in(content(text))) {
      if (!block.json().isBlank()) {
        reviews.text(block.json(), block.line() - 1);
      }
    }
  }

  private static String content(Utf8Text text) throws IOException {
    StringBuilder page = new StringBuilder();
    char[] some = new char[1 << 16];
    try (BufferedReader html = text.open()) {
      for (int read = html.read(some); read > 0; read = html.read(some)) {
        page.append(some, 0, read);
        if (page.length() > LONGEST_PAGE) {
          throw refused(
              text.input(),
              "this page is longer than %d million characters".formatted(LONGEST_PAGE >> 20),
              "take the JSON-LD out of it, into a file of its own");
        }
      }
    }
    return page.toString();
  }

  private static ProblemException refused(TabularInput input, String what, String remedy) {
    return new ProblemException(Problem.at(Location.of(input.name()), what, remedy));
  }
}
