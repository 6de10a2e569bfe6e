package org.claimdesk.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds on the screen for any text whatever. */
class ScreenPropertyTest {

  private static final String FAMILY =
      "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67\u200D\uD83D\uDC66";

  @Property
  void sendsNoControlToATerminalButLineFeeds(
      @ForAll("texts") String text,
      @ForAll("formats") String format,
      @ForAll @IntRange(min = 1, max = 60) int width) {
    Shown shown = Shown.onTerminal(width, format).list(claims(text));
    shown.screen().line(text);
    shown.screen().tell(text);

    String sent = shown.out() + shown.err();
    String cells = format.equals("tsv") ? sent.replace("\t", "") : sent;
    assertThat(cells.replace("\n", "").codePoints()).allMatch(ScreenPropertyTest::isHarmless);
    assertThat(sent.lines()).allMatch(ScreenPropertyTest::closesItsIsolates);
  }

  @Property
  void keepsEveryLineOfATableWithinTheScreen(
      @ForAll("texts") String text,
      @ForAll("texts") String other,
      @ForAll @IntRange(min = 1, max = 60) int width) {
    Shown shown =
        Shown.onTerminal(width)
            .list(Shown.claims(List.of(List.of(other, text, other), List.of("C2", "", text))));

    assertThat(shown.lines())
        .hasSize(3)
        .allSatisfy(line -> assertThat(Width.of(line)).isLessThanOrEqualTo(width));
  }

  @Property
  void keepsEveryLineOfProseWithinTheScreen(
      @ForAll("texts") String text, @ForAll @IntRange(min = 4, max = 60) int width) {
    List<String> lines = new ArrayList<>();

    Prose.onTerminal(width, Prose.UNCOLOURED, lines::add).lines("claim  " + text);

    assertThat(lines).allMatch(line -> Width.of(line) <= width || isOneCluster(line));
  }

  /** Letters stacked without end take more columns than any screen has. */
  private static boolean isOneCluster(String line) {
    return new Clusters(line.strip()).end(0) == line.strip().length();
  }

  @Property
  void cutsBetweenClustersOnly(
      @ForAll("texts") String raw, @ForAll @IntRange(min = 0, max = 60) int columns) {
    String text = VisibleText.of(raw);

    String cut = Width.cut(text, columns);

    assertThat(Width.of(cut)).isLessThanOrEqualTo(columns);
    if (!cut.equals(text) && columns > 0) {
      String kept = cut.substring(0, cut.length() - 1);
      assertThat(text).startsWith(kept);
      assertThat(boundaries(text)).contains(kept.length());
    }
  }

  @Property
  void wrapsBetweenClustersOnlyAndLosesNothingButBlanks(
      @ForAll("texts") String raw, @ForAll @IntRange(min = 2, max = 60) int width) {
    String text = VisibleText.of(raw);
    Set<Integer> boundaries = boundaries(text);
    List<String> lines = new ArrayList<>();

    Paragraph.wrap(text, width, lines::add);

    int at = 0;
    for (String line : lines) {
      int start = text.indexOf(line, at);
      assertThat(text.substring(at, start)).matches("[ \u200B\u3000]*");
      assertThat(boundaries).contains(start, start + line.length());
      at = start + line.length();
    }
    assertThat(text.substring(at)).matches("[ \u200B\u3000]*");
  }

  @Property
  void writesTsvRowsOnOneLineThatReadBackToTheSameCells(
      @ForAll("texts") String text, @ForAll("texts") String other) {
    Shown shown = Shown.inPipe("tsv").list(Shown.claims(List.of(List.of("C1", other, text))));

    String[] lines = shown.out().split("\n", -1);
    assertThat(lines).hasSize(3);
    assertThat(lines[1].split("\t", -1))
        .extracting(ScreenPropertyTest::unescaped)
        .containsExactly("C1", other, text);
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> pieces =
        Arbitraries.oneOf(
            Arbitraries.of(
                FAMILY,
                "\uD83D\uDC4D\uD83C\uDFFD",
                "\uD83C\uDDE9\uD83C\uDDEA",
                "\u2764\uFE0F",
                "1\uFE0F\u20E3",
                "\u1780\u17D2\u1798\u17C2\u179A",
                "\u17D2",
                "\u179F\u17D2\u178F\u17D2\u179A\u17B8",
                "\u0915\u094D\u0937\u093F",
                "\u0E19\u0E49\u0E33",
                "\u5E02\u5834\u3002",
                "\u05D0\u05D1",
                "\u0627\u064E",
                "\u0600",
                "e\u0301",
                "\u200D",
                "\uFE0F",
                "\r\n",
                "\u001B]0;taken\u0007",
                "\u009B2J",
                "\u202E",
                "\u2068",
                "\\",
                "\t",
                "\"",
                " ",
                "  ",
                "\u200B",
                "\uD83D",
                "\uDE80",
                "word"),
            Arbitraries.chars().map(String::valueOf),
            Arbitraries.chars().range('\0', '\u009F').map(String::valueOf),
            Arbitraries.integers()
                .between(0x1F000, 0x1FAFF)
                .map(ch -> new String(Character.toChars(ch))));
    return pieces.list().ofMaxSize(40).map(list -> String.join("", list));
  }

  @Provide
  Arbitrary<String> formats() {
    return Arbitraries.of("table", "csv", "tsv", "json", "ids");
  }

  private static Listing<List<String>> claims(String text) {
    return Shown.listing(row -> row.accept(List.of(text, text, text)), Optional.empty());
  }

  private static boolean isHarmless(int ch) {
    return !Character.isISOControl(ch)
        && Character.getType(ch) != Character.LINE_SEPARATOR
        && Character.getType(ch) != Character.PARAGRAPH_SEPARATOR
        && (ch < 0x202A || ch > 0x202E)
        && (ch < 0x2066 || ch > 0x2067);
  }

  private static boolean closesItsIsolates(String line) {
    long opened = line.chars().filter(ch -> ch == '\u2068').count();
    return opened == line.chars().filter(ch -> ch == '\u2069').count();
  }

  private static Set<Integer> boundaries(String text) {
    Clusters clusters = new Clusters(text);
    Set<Integer> ends = new HashSet<>(Set.of(0));
    for (int at = 0; at < text.length(); ) {
      at = clusters.end(at);
      ends.add(at);
    }
    return ends;
  }

  private static String unescaped(String cell) {
    StringBuilder text = new StringBuilder();
    for (int at = 0; at < cell.length(); at++) {
      if (cell.charAt(at) != '\\') {
        text.append(cell.charAt(at));
      } else if (cell.charAt(++at) == 'u') {
        text.append((char) Integer.parseInt(cell.substring(at + 1, at + 5), 16));
        at += 4;
      } else {
        text.append("\t\n\r\\".charAt("tnr\\".indexOf(cell.charAt(at))));
      }
    }
    return text.toString();
  }
}
