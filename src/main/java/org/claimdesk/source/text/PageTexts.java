package org.claimdesk.source.text;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * The texts of a PDF's pages, in the order in which the file draws them: sorted by place, columns
 * would run into each other. Of a damaged page there is what comes before the damage.
 */
final class PageTexts extends PDFTextStripper {

  private static final int MOST_PAGES = 5000;

  /** A place of each is kept until its page ends; a full page of a newspaper has 20,000. */
  private static final int MOST_SIGNS_ON_A_PAGE = 200_000;

  private static final int NAMED = 10;

  private final List<String> texts = new ArrayList<>();
  private final List<Integer> damaged = new ArrayList<>();
  private final List<String> remarks = new ArrayList<>();
  private final int[] byQuarterTurns = new int[4];
  private final StringWriter written = new StringWriter();
  private long characters;
  private int signs;

  private PageTexts() {
    setLineSeparator("\n");
  }

  /**
   * @throws GivenUp if the time was over before a page was read
   */
  static PageTexts of(PDDocument pdf) throws IOException {
    PageTexts pages = new PageTexts();
    pages.readAll(pdf);
    pages.tellDamage();
    return pages;
  }

  /** A text for each page. */
  List<String> texts() {
    return texts;
  }

  List<String> remarks() {
    return remarks;
  }

  private void readAll(PDDocument pdf) throws IOException {
    try {
      writeText(pdf, written);
      // by now it is the number after the last
      fillUpTo(Math.min(getCurrentPageNo() - 1, MOST_PAGES));
      requireFewPages(getCurrentPageNo() - 1);
    } catch (Enough enough) {
      remarks.add(enough.getMessage());
    } catch (RuntimeException | IOException failure) {
      if (texts.isEmpty()) {
        throw failure;
      }
      remarks.add(count("no more than its first %,d pages could be read", texts.size()));
    }
  }

  private static void requireFewPages(int pages) {
    if (pages > MOST_PAGES) {
      throw new Enough(count("only its first %,d pages were read", MOST_PAGES));
    }
  }

  /** Pages with nothing on them are not handed over. */
  private void fillUpTo(int pages) {
    while (texts.size() < pages) {
      texts.add("");
    }
  }

  @Override
  public void processPage(PDPage page) throws IOException {
    fillUpTo(Math.min(getCurrentPageNo() - 1, MOST_PAGES));
    requireFewPages(getCurrentPageNo());
    try {
      processUpright(page);
    } catch (GivenUp stopped) {
      throw stopped;
    } catch (IOException | RuntimeException | StackOverflowError failure) {
      damaged.add(getCurrentPageNo());
      rescue();
    }
    take();
  }

  /** In a page whose text is turned PDFBox may take each letter for a line. */
  private void processUpright(PDPage page) throws IOException {
    processSigns(page);
    int direction = mostDirection();
    if (signs > 0 && page.getRotation() != direction) {
      written.getBuffer().setLength(0);
      page.setRotation(direction);
      processSigns(page);
    }
  }

  private void processSigns(PDPage page) throws IOException {
    signs = 0;
    Arrays.fill(byQuarterTurns, 0);
    super.processPage(page);
  }

  /** The direction that most of a page's text has, in degrees. */
  private int mostDirection() {
    return IntStream.range(0, byQuarterTurns.length)
            .reduce(0, (most, each) -> byQuarterTurns[each] > byQuarterTurns[most] ? each : most)
        * 90;
  }

  /** What was found before the damage would be lost with the rest of the page. */
  private void rescue() {
    try {
      writePage();
    } catch (IOException | RuntimeException failure) {
      written.getBuffer().setLength(0);
    }
  }

  private void take() {
    String text = Findings.first(written.toString(), (int) (DecodedText.MOST - characters));
    boolean cut = text.length() < written.getBuffer().length();
    written.getBuffer().setLength(0);
    texts.add(text);
    characters += text.length();
    if (cut) {
      throw new Enough(DecodedText.CUT);
    }
  }

  private void tellDamage() {
    if (damaged.isEmpty()) {
      return;
    }
    String pages =
        damaged.stream().limit(NAMED).map(String::valueOf).collect(Collectors.joining(", "));
    String more = damaged.size() > NAMED ? count(" and %,d more", damaged.size() - NAMED) : "";
    remarks.add(
        "%s %s%s cannot be read to the end"
            .formatted(damaged.size() == 1 ? "page" : "pages", pages, more));
  }

  private static String count(String words, int number) {
    return String.format(Locale.ROOT, words, number);
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    GivenUp.check();
    super.processOperator(operator, operands);
  }

  @Override
  protected void processTextPosition(TextPosition sign) {
    signs++;
    byQuarterTurns[Math.floorMod(Math.round(sign.getDir() / 90), 4)]++;
    if (signs > MOST_SIGNS_ON_A_PAGE) {
      throw new IllegalStateException("too much on one page");
    }
    super.processTextPosition(sign);
  }

  /** There is more than is read. */
  private static final class Enough extends RuntimeException {

    Enough(String remark) {
      super(remark, null, false, false);
    }
  }
}
