package org.claimdesk.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.claimdesk.terminal.Page.KeyHint;
import org.claimdesk.terminal.PageLayout.Sheet;
import org.junit.jupiter.api.Test;

class PageLayoutTest {

  private static final List<List<KeyHint>> KEYS =
      List.of(
          List.of(new KeyHint("t", "true"), new KeyHint("f", "false")),
          List.of(new KeyHint("?", "help"), new KeyHint("q", "leave")));

  private static Page page(List<String> body) {
    return new Page(List.of("KT-001 · 1 of 5"), body, List.of("done"), "1/5 judged", KEYS);
  }

  private static PageLayout layout(Page page, int width) {
    return new PageLayout(page, width, Prose.UNCOLOURED, false);
  }

  @Test
  void fillsTheScreenWithTheKeysAtItsFoot() {
    Sheet sheet = layout(page(List.of("A claim.")), 40).fitting(10, 0);

    assertThat(sheet.lines())
        .containsExactly(
            "KT-001 · 1 of 5",
            "",
            "A claim.",
            "",
            "",
            "",
            "done",
            "1/5 judged",
            "t true  f false",
            "? help  q leave");
  }

  @Test
  void scrollsThroughALongBodyWithoutLosingALine() {
    List<String> body = IntStream.rangeClosed(1, 30).mapToObj(i -> "line " + i).toList();
    List<String> seen = new ArrayList<>();
    int scroll = 0;
    int last = -1;

    while (scroll != last) {
      Sheet sheet = layout(page(body), 40).fitting(12, scroll);
      sheet.lines().stream().filter(line -> line.startsWith("line ")).forEach(seen::add);
      last = sheet.scroll();
      scroll = layout(page(body), 40).fitting(12, last + sheet.step()).scroll();
    }

    assertThat(seen).containsAll(body);
  }

  @Test
  void setsKeysOffInBoldWhereThereIsColour() {
    assertThat(new PageLayout(page(List.of()), 40, Prose.UNCOLOURED, true).whole())
        .contains("\u001b[1mt\u001b[0m true  \u001b[1mf\u001b[0m false");
  }

  @Property
  void fitsAnyScreen(
      @ForAll @Size(max = 12) List<@StringLength(max = 120) String> body,
      @ForAll @IntRange(min = 10, max = 120) int width,
      @ForAll @IntRange(min = 3, max = 40) int height,
      @ForAll @IntRange(min = 0, max = 200) int scroll) {
    Sheet sheet = layout(page(body), width).fitting(height, scroll);

    assertThat(sheet.lines()).hasSizeLessThanOrEqualTo(height);
    assertThat(sheet.lines())
        .allSatisfy(
            line -> {
              assertThat(Width.of(line)).isLessThanOrEqualTo(width);
              assertThat(line).doesNotContain("\n", "\r", "\u001b", "\u202e");
            });
  }
}
