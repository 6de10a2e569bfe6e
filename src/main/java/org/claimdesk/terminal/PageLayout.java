package org.claimdesk.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Lays a page out on a screen: what is read takes the room that the rest leaves, and scrolls. */
final class PageLayout {

  private static final String BETWEEN = "  ";
  private static final int LEAST_BODY = 3;

  private final Page page;
  private final int width;
  private final VerdictInk verdicts;
  private final boolean colour;

  /**
   * @param colour whether keys and the head may be set off
   */
  PageLayout(Page page, int width, VerdictInk verdicts, boolean colour) {
    this.page = page;
    this.width = width;
    this.verdicts = verdicts;
    this.colour = colour;
  }

  /**
   * A page on a screen.
   *
   * @param lines at most as many as the screen has rows
   * @param scroll how many lines of the body stand above what is seen
   * @param step how many lines of the body are seen at once
   */
  record Sheet(List<String> lines, int scroll, int step) {}

  /** All lines, however many they are. */
  List<String> whole() {
    List<String> lines = head();
    lines.addAll(body());
    lines.add("");
    lines.addAll(messages());
    lines.addAll(foot());
    return lines;
  }

  /**
   * The lines that fit.
   *
   * @param scroll how many lines of the body to pass over, as far as there are more
   */
  Sheet fitting(int height, int scroll) {
    List<String> head = head();
    List<String> body = body();
    List<String> tail = messages();
    List<String> foot = foot();
    int room = height - head.size() - tail.size();
    // the keys give way first: their help is a key away
    tail.addAll(foot.subList(0, Math.max(1, Math.min(foot.size(), room - LEAST_BODY))));
    room = Math.max(1, height - head.size() - tail.size());
    int step = body.size() > room ? Math.max(1, room - 1) : room;
    int from = Math.max(0, Math.min(scroll, body.size() - step));
    int to = Math.min(body.size(), from + step);
    List<String> lines = new ArrayList<>(head);
    lines.addAll(body.subList(from, to));
    if (body.size() > room) {
      lines.add(more(from, to, body.size()));
    }
    while (lines.size() + tail.size() < height) {
      lines.add("");
    }
    lines.addAll(tail);
    return new Sheet(lines.subList(0, Math.min(height, lines.size())), from, step);
  }

  private String more(int from, int to, int all) {
    String hint = "-- lines %d to %d of %d; space --".formatted(from + 1, to, all);
    return Width.cut(hint, width);
  }

  private List<String> head() {
    List<String> lines = new ArrayList<>();
    page.head().forEach(text -> wrapped(text, Prose.UNCOLOURED, line -> lines.add(bold(line))));
    return lines;
  }

  private List<String> body() {
    List<String> lines = new ArrayList<>(List.of(""));
    page.body().forEach(text -> wrapped(text, colour ? verdicts : Prose.UNCOLOURED, lines::add));
    return lines;
  }

  private List<String> messages() {
    List<String> lines = new ArrayList<>();
    page.messages().forEach(text -> wrapped(text, Prose.UNCOLOURED, lines::add));
    return lines;
  }

  private void wrapped(String text, VerdictInk ink, Consumer<String> line) {
    Prose.onTerminal(width, ink, line).lines(text);
  }

  private List<String> foot() {
    List<String> lines = new ArrayList<>();
    wrapped(page.progress(), Prose.UNCOLOURED, lines::add);
    page.keys().forEach(group -> lines.addAll(flowing(group)));
    return lines;
  }

  /** The hints side by side; none is broken. */
  private List<String> flowing(List<Page.KeyHint> hints) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int used = 0;
    for (Page.KeyHint hint : hints) {
      String key = VisibleText.of(hint.key());
      String does = Width.cut(VisibleText.of(hint.does()), width - Width.of(key) - 1);
      int own = Width.of(key) + 1 + Width.of(does);
      if (used > 0 && used + BETWEEN.length() + own > width) {
        lines.add(line.toString());
        line.setLength(0);
        used = 0;
      }
      line.append(used > 0 ? BETWEEN : "").append(bold(key)).append(' ').append(does);
      used += (used > 0 ? BETWEEN.length() : 0) + own;
    }
    if (used > 0) {
      lines.add(line.toString());
    }
    return lines;
  }

  private String bold(String text) {
    return colour && !text.isEmpty() ? Ink.BOLD.on(text) : text;
  }
}
