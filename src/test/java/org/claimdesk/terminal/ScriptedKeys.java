package org.claimdesk.terminal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** A screen whose keys are known beforehand, and that keeps what was on it before each. */
final class ScriptedKeys implements KeyScreens {

  private static final String ASKS_FOR_TEXT = "\"";

  private final RunSession session;
  private final Deque<String> keys = new ArrayDeque<>();
  private final List<List<String>> screens = new ArrayList<>();
  private int width = 80;
  private int height = 24;

  ScriptedKeys(RunSession session) {
    this.session = session;
  }

  void begin(int columns, int rows, List<String> pressed) {
    width = columns;
    height = rows;
    keys.clear();
    keys.addAll(pressed);
    screens.clear();
  }

  /** What was on the screen before each key, and before the end. */
  List<List<String>> screens() {
    return screens;
  }

  @Override
  public void requireTerminal(String otherwise) {
    // the keys are known
  }

  @Override
  public KeyScreen open() {
    Session.Mode before = session.sitDown(line -> {});
    return new KeyScreen() {
      private Page page;
      private int scroll;

      @Override
      public void show(Page next) {
        page = next;
        scroll = 0;
      }

      @Override
      public Key next() {
        keep(height, "");
        String key = keys.isEmpty() ? "ctrl-d" : keys.pop();
        if (!key.equals("space")) {
          return pressed(key);
        }
        PageLayout.Sheet sheet = sheet(height);
        scroll += sheet.step();
        return next();
      }

      @Override
      public Optional<String> ask(String question, String was) {
        page = page.withoutKeys();
        keep(height - RawKeyScreen.ROOM_TO_ASK, question + was);
        String typed = keys.pop();
        if (typed.equals("ctrl-c")) {
          return Optional.empty();
        }
        if (!typed.startsWith(ASKS_FOR_TEXT)) {
          throw new IllegalStateException("\"" + typed + "\" is no text for " + question);
        }
        return Optional.of(typed.substring(1, typed.length() - 1));
      }

      private PageLayout.Sheet sheet(int rows) {
        return new PageLayout(page, width, Prose.UNCOLOURED, false).fitting(rows, scroll);
      }

      private void keep(int rows, String question) {
        PageLayout.Sheet sheet = sheet(rows);
        scroll = sheet.scroll();
        List<String> lines = new ArrayList<>(sheet.lines());
        if (!question.isEmpty()) {
          lines.add(question);
        }
        screens.add(lines);
      }

      @Override
      public void close() {
        session.getUp(before);
      }
    };
  }

  private static Key pressed(String key) {
    return switch (key) {
      case "tab" -> Key.of(Key.Kind.TAB);
      case "enter" -> Key.of(Key.Kind.ENTER);
      case "left" -> Key.of(Key.Kind.OTHER);
      case "ctrl-c" -> Key.of(Key.Kind.STOPPED);
      case "ctrl-d" -> Key.of(Key.Kind.END);
      default -> Key.typed(key);
    };
  }
}
