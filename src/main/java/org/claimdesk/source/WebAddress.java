package org.claimdesk.source;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimdesk.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** The parts of an http or https URL, split by RFC 3986, appendix B. */
record WebAddress(Scheme scheme, Host host, String path, Tail tail) {

  private static final Pattern PARTS =
      Pattern.compile("[A-Za-z]+://([^/?#]+)([^?#]*)(?:\\?([^#]*))?(?:#(.*))?", Pattern.DOTALL);
  private static final Pattern SLASHES_AT_THE_END = Pattern.compile("(?<!/)/+\\z");

  /** What follows the path, where there is any. */
  record Tail(Optional<String> query, Optional<String> fragment) {

    static Tail of(@Nullable String query, @Nullable String fragment) {
      return new Tail(Optional.ofNullable(query), Optional.ofNullable(fragment));
    }

    String canonical() {
      String parameters =
          query.map(Query::canonical).filter(text -> !text.isEmpty()).map("?"::concat).orElse("");
      return parameters + fragment.filter(Tail::leadsToAPage).map(Tail::spelled).orElse("");
    }

    private static String spelled(String fragment) {
      return "#" + PercentEncoding.normalize(fragment);
    }

    // Pages that live in the fragment: "#/routes" of single-page sites, "#!hashbangs" before them.
    private static boolean leadsToAPage(String fragment) {
      return fragment.startsWith("/") || fragment.startsWith("!");
    }
  }

  /**
   * @throws ProblemException if there is no host, or the port is none
   */
  static WebAddress parse(String typed) {
    Scheme scheme = Scheme.of(typed).orElseThrow(() -> noHost(typed));
    Matcher parts = PARTS.matcher(typed.strip());
    if (!parts.matches()) {
      throw noHost(typed);
    }
    Host host = Host.parse(parts.group(1), scheme).orElseThrow(() -> noHost(typed));
    return new WebAddress(scheme, host, parts.group(2), Tail.of(parts.group(3), parts.group(4)));
  }

  private static ProblemException noHost(String typed) {
    return ProblemException.of(
        "\"%s\" is no web address: its host cannot be read".formatted(typed),
        "write it as https://HOST/PATH");
  }

  /** What to ask the host for; nothing where Java knows no such host. */
  Optional<URI> uri() {
    String query = tail.query().map(text -> "?" + PercentEncoding.complete(text)).orElse("");
    String text = scheme.word() + "://" + host.name() + host.port();
    try {
      URI uri = new URI(text + PercentEncoding.complete(path) + query);
      return Optional.of(uri).filter(asked -> asked.getHost() != null);
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  String canonical() {
    return scheme.word() + "://" + host + canonicalPath() + tail.canonical();
  }

  private String canonicalPath() {
    String spelled = PercentEncoding.normalize(path);
    if (spelled.isEmpty()) {
      return "";
    }
    Deque<String> kept = new ArrayDeque<>();
    for (String segment : spelled.substring(1).split("/", -1)) {
      if (segment.equals("..")) {
        kept.pollLast();
      } else if (!segment.equals(".")) {
        kept.addLast(segment);
      }
    }
    return SLASHES_AT_THE_END.matcher("/" + String.join("/", kept)).replaceFirst("");
  }
}
