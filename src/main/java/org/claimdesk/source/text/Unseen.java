package org.claimdesk.source.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Tells the elements that no reader sees, as far as the page itself says so: <a
 * href="https://html.spec.whatwg.org/multipage/rendering.html#hidden-elements">HTML Standard</a>.
 * Style sheets are not asked.
 */
final class Unseen {

  private static final Set<String> NEVER_SEEN =
      Set.of(
          "area",
          "base",
          "basefont",
          "datalist",
          "head",
          "link",
          "meta",
          "noembed",
          "noframes",
          "param",
          "rp",
          "script",
          "style",
          "template",
          "title");

  /** What a browser shows only where it cannot show something better. */
  private static final Set<String> INSTEAD =
      Set.of("noscript", "iframe", "video", "audio", "canvas", "object");

  /** What drawings and formulas say of themselves. */
  private static final Set<String> ABOUT =
      Set.of("desc", "metadata", "annotation", "annotation-xml");

  private static final Set<String> WITHOUT_WORDS =
      Set.of("hidden", "password", "checkbox", "radio", "file", "image", "range", "color");

  private static final Pattern NOT_DISPLAYED =
      Pattern.compile("(?:^|;)\\s*display\\s*:\\s*none\\b", Pattern.CASE_INSENSITIVE);

  private Unseen() {}

  static boolean is(Element element) {
    String name = element.normalName();
    return NEVER_SEEN.contains(name)
        || INSTEAD.contains(name)
        || ABOUT.contains(name)
        || name.equals("dialog") && !element.hasAttr("open")
        || name.equals("input") && WITHOUT_WORDS.contains(lower(element.attr("type")))
        || isHidden(element);
  }

  private static boolean isHidden(Element element) {
    boolean hidden =
        element.hasAttr("hidden") && !lower(element.attr("hidden")).equals("until-found");
    return hidden || NOT_DISPLAYED.matcher(element.attr("style")).find();
  }

  private static String lower(String value) {
    return value.strip().toLowerCase(Locale.ROOT);
  }
}
