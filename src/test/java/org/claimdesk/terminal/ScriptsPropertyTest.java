package org.claimdesk.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

/** What holds for text as people write it, in many scripts and mixed, with hostile bits between. */
class ScriptsPropertyTest {

  /** The clusters as the JDK sees them; it parts what a coeng or a virama stacks. */
  private static final Pattern CLUSTER = Pattern.compile("\\X");

  private static final char COENG = '\u17D2';
  private static final int WIDEST_CLUSTER = 8;

  @Property
  void wrapsWithinTheWidthAndPartsNoCluster(
      @ForAll("texts") String raw, @ForAll @IntRange(min = WIDEST_CLUSTER, max = 60) int width) {
    String text = VisibleText.of(raw);
    List<String> lines = new ArrayList<>();

    Paragraph.wrap(text, width, lines::add);

    assertThat(lines).allSatisfy(line -> assertThat(Width.of(line)).isLessThanOrEqualTo(width));
    assertPartsNoCluster(text, lines);
    assertThat(withoutBlanks(String.join("", lines))).isEqualTo(withoutBlanks(text));
  }

  @Property
  void showsProseWithItsLabelWithinTheScreen(
      @ForAll("texts") String raw,
      @ForAll("labels") String label,
      @ForAll @IntRange(min = 30, max = 60) int width) {
    List<String> lines = new ArrayList<>();

    Prose.onTerminal(width, Prose.UNCOLOURED, lines::add).line(label + raw);

    assertFit(lines, width);
    assertThat(withoutBlanks(withoutIsolates(String.join("", lines))))
        .isEqualTo(withoutBlanks(VisibleText.of(label + raw)));
  }

  @Property
  void showsATableWithinTheScreen(
      @ForAll("texts") String one,
      @ForAll("texts") String other,
      @ForAll @IntRange(min = 1, max = 60) int width) {
    Shown shown =
        Shown.onTerminal(width)
            .list(Shown.claims(List.of(List.of("C1", other, one), List.of("C2", "", other))));

    assertFit(shown.lines(), width);
    assertThat(shown.lines())
        .allSatisfy(line -> assertThat(line).doesNotContainPattern(COENG + "\u2026\\p{Lo}"));
  }

  @Property
  void cutsNoClusterInTwo(
      @ForAll("texts") String raw, @ForAll @IntRange(min = 1, max = 60) int columns) {
    String text = VisibleText.of(raw);

    String cut = Width.cut(text, columns);

    assertThat(Width.of(cut)).isLessThanOrEqualTo(columns);
    if (!cut.equals(text)) {
      assertPartsNoCluster(text, List.of(cut.substring(0, cut.length() - 1)));
    }
  }

  /** Each line is looked up behind the one before; its ends must be ends of clusters. */
  private static void assertPartsNoCluster(String text, List<String> lines) {
    Set<Integer> ends = ends(text);
    int at = 0;
    for (String line : lines) {
      int start = text.indexOf(line, at);
      int end = start + line.length();
      assertThat(ends).contains(start, end);
      if (end > 0 && end < text.length() && text.charAt(end - 1) == COENG) {
        assertThat(Character.isLetterOrDigit(text.codePointAt(end))).as("stacked below").isFalse();
      }
      at = end;
    }
  }

  private static Set<Integer> ends(String text) {
    Set<Integer> ends = new TreeSet<>(Set.of(0));
    Matcher clusters = CLUSTER.matcher(text);
    while (clusters.find()) {
      ends.add(clusters.end());
    }
    return ends;
  }

  private static void assertFit(List<String> lines, int width) {
    assertThat(lines)
        .allSatisfy(
            line -> {
              assertThat(Width.of(line)).isLessThanOrEqualTo(width);
              assertThat(depths(line))
                  .allMatch(depth -> depth == 0 || depth == 1)
                  .last()
                  .isEqualTo(0);
              assertThat(withoutIsolates(line)).isEqualTo(VisibleText.of(withoutIsolates(line)));
            });
  }

  /** How deep in isolates the line is after each character; they close in order, on their line. */
  private static List<Integer> depths(String line) {
    List<Integer> depths = new ArrayList<>(List.of(0));
    int depth = 0;
    for (char ch : line.toCharArray()) {
      depth += ch == '\u2068' ? 1 : ch == '\u2069' ? -1 : 0;
      depths.add(depth);
    }
    return depths;
  }

  private static String withoutIsolates(String line) {
    return line.replaceAll("[\u2068\u2069]", "");
  }

  private static String withoutBlanks(String text) {
    return text.replaceAll("[ \u200B\u3000]", "").stripTrailing();
  }

  @Provide
  Arbitrary<String> labels() {
    return Arbitraries.of("", "claim  ", "    ", "  second verdict  ", "KT-001/1  ");
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.frequencyOf(
            Tuple.of(6, words()),
            Tuple.of(2, hostile()),
            Tuple.of(4, Arbitraries.of(" ", " ", ", ", "\u200B", "\u3000", "")))
        .list()
        .ofMaxSize(30)
        .map(pieces -> String.join("", pieces));
  }

  private static Arbitrary<String> words() {
    return Arbitraries.of(
        "ព្រះរាជាណាចក្រកម្ពុជា",
        "ស្ត្រី",
        "សាស្ត្រ",
        "ក្រសួងការបរទេស",
        "ขอบคุณ",
        "น้ำ",
        "ผู้ตรวจสอบข้อเท็จจริง",
        "क्षत्रिय",
        "राष्ट्र",
        "विश्वविद्यालय",
        "শ্রী",
        "日本と中国",
        "「市場」。",
        "한국어",
        "각",
        "مَرْحَبًا",
        "العربية",
        "שָׁלוֹם",
        "naïve",
        "e\u0301e\u0302\u0323",
        "Z\u0351\u036B\u0343\u036A",
        "👨‍👩‍👧‍👦",
        "👩🏽‍🚀",
        "👍🏿",
        "🏳️‍🌈",
        "🇰🇭🇯🇵",
        "🇰",
        "1️⃣",
        "❤️",
        "❤",
        "🏴\uDB40\uDC67\uDB40\uDC62\uDB40\uDC65\uDB40\uDC6E\uDB40\uDC67\uDB40\uDC7F",
        "bridge",
        "https://example.org/a/very/long/path/that/has/no/blank?in=it",
        "120");
  }

  private static Arbitrary<String> hostile() {
    return Arbitraries.of(
        "\u202E",
        "\u202A",
        "\u202C",
        "\u2066",
        "\u2067",
        "\u2068",
        "\u2069",
        "\u200E",
        "\u200F",
        "\u061C",
        "\u200D",
        "\u200C",
        "\uFE0F",
        "\uFEFF",
        "\u00AD",
        "\u17D2",
        "\u094D",
        "\u0301",
        "\u001B[2J",
        "\u009B",
        "\u0007",
        "\u0000",
        "\r",
        "\n",
        "\r\n",
        "\t",
        "\u0085",
        "\u2028",
        "\uD83D",
        "\uDE00",
        "\u115F",
        "\u0600",
        "\uFFFD");
  }
}
