package org.claimdesk.source;

import static java.util.function.Predicate.not;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The parameters of a web address. */
final class Query {

  /**
   * Parameters that tell the site where a reader came from and never which page is meant, after
   * Brave's query filter (brave-core, {@code components/query_filter}), Firefox's query stripping
   * list, and the click ids that the advertising networks document. Words that some sites use for
   * content, such as {@code ref}, are not among them.
   */
  private static final Set<String> TRACKERS =
      Set.of(
          "__s",
          "_ga",
          "_gl",
          "_hsenc",
          "_hsmi",
          "_openstat",
          "dclid",
          "fbclid",
          "gbraid",
          "gclid",
          "gclsrc",
          "igsh",
          "igshid",
          "mc_cid",
          "mc_eid",
          "mkt_tok",
          "msclkid",
          "oly_anon_id",
          "oly_enc_id",
          "rb_clickid",
          "srsltid",
          "ttclid",
          "twclid",
          "vero_conv",
          "vero_id",
          "wbraid",
          "wickedid",
          "yclid",
          "ysclid");

  /** Google Analytics' campaign parameters: utm_source, utm_medium and others with this start. */
  private static final String CAMPAIGN = "utm_";

  private Query() {}

  /** Without trackers, by name; parameters of one name in the order they were typed. */
  static String canonical(String query) {
    return Arrays.stream(query.split("&"))
        .filter(not(String::isEmpty))
        .map(PercentEncoding::normalize)
        .filter(not(Query::isTracker))
        .sorted(Comparator.comparing(Query::name))
        .collect(Collectors.joining("&"));
  }

  private static boolean isTracker(String parameter) {
    String name = name(parameter).toLowerCase(Locale.ROOT);
    return name.startsWith(CAMPAIGN) || TRACKERS.contains(name);
  }

  private static String name(String parameter) {
    int end = parameter.indexOf('=');
    return end < 0 ? parameter : parameter.substring(0, end);
  }
}
