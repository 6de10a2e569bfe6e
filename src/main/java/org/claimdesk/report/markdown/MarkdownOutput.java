package org.claimdesk.report.markdown;

import gg.jte.TemplateOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where templates write to: what they say themselves passes, and a text from elsewhere is escaped
 * for its place. The place is told by what the template has written of the line: a row of a table
 * begins with {@code |} and a heading with {@code #}, which have to stay on one line; an address
 * stands behind {@code ](}, an attribute behind {@code ="}; all else is text, whose further lines
 * repeat the line's marks of quotes and the room of its lists.
 */
final class MarkdownOutput implements TemplateOutput {

  private static final String BREAK = "<br>";

  private final Writer out;
  private final StringBuilder line = new StringBuilder();

  MarkdownOutput(Writer out) {
    this.out = out;
  }

  @Override
  public void writeContent(String text) {
    write(text);
    int lineBreak = text.lastIndexOf('\n');
    if (lineBreak >= 0) {
      line.setLength(0);
    }
    line.append(text, lineBreak + 1, text.length());
  }

  @Override
  public void writeContent(String text, int start, int end) {
    writeContent(text.substring(start, end));
  }

  @Override
  public void writeUserContent(@Nullable String text) {
    if (text != null) {
      write(inItsPlace(text));
      line.append('x');
    }
  }

  @Override
  public void writeUserContent(@Nullable Enum<?> value) {
    writeUserContent(value == null ? null : value.toString());
  }

  @Override
  public void writeUserContent(char value) {
    writeUserContent(String.valueOf(value));
  }

  @Override
  public void writeUserContent(@Nullable Character value) {
    writeUserContent(value == null ? null : value.toString());
  }

  private void write(String text) {
    try {
      out.write(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String inItsPlace(String text) {
    if (endsWith("](")) {
      return MarkdownAddress.destination(text);
    }
    if (endsWith("=\"")) {
      return MarkdownAddress.attribute(text);
    }
    List<String> lines = TextLines.of(text);
    return line.indexOf("|") == 0 || line.indexOf("#") == 0 ? onOneLine(lines) : block(lines);
  }

  private boolean endsWith(String end) {
    return line.length() >= end.length() && line.indexOf(end, line.length() - end.length()) >= 0;
  }

  private static String onOneLine(List<String> lines) {
    return lines.stream().map(MarkdownText::inRow).collect(Collectors.joining(BREAK));
  }

  private String block(List<String> lines) {
    LineMarks marks = LineMarks.of(line.toString());
    StringBuilder block = new StringBuilder();
    int last = lines.size() - 1;
    while (last > 0 && lines.get(last).isEmpty()) {
      last--;
    }
    block.append(
        marks.isAll() ? MarkdownText.atStart(lines.get(0)) : MarkdownText.inLine(lines.get(0)));
    for (String next : lines.subList(1, last + 1)) {
      block.append("\\\n").append(marks.repeated()).append(MarkdownText.atStart(next));
    }
    // A backslash breaks a line only where another follows.
    return block.append(BREAK.repeat(lines.size() - 1 - last)).toString();
  }
}
