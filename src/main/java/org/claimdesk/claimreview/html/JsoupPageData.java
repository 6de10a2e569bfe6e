package org.claimdesk.claimreview.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimdesk.claimreview.DataBlock;
import org.claimdesk.claimreview.PageData;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The script elements of a page that hold JSON-LD, as browsers find them. */
final class JsoupPageData implements PageData {

  private static final String JSON_LD = "application/ld+json";

  /**
   * What pages put around a script for readers of XML, or for browsers of long ago. White space is
   * gone through once only, however much of it there is.
   */
  private static final Pattern AROUND =
      Pattern.compile(
          "\\A\\s*+(?:(?://|/\\*)\\s*+)?+(<!\\[CDATA\\[|<!--)(?:\\s*+\\*/)?"
              + "|(?:(?://|/\\*)|(?<!\\s))\\s*+(\\]\\]>|-->)(?:\\s*+\\*/)?+\\s*+\\z");

  @Override
  public List<DataBlock> in(String page) {
    List<DataBlock> blocks = new ArrayList<>();
    for (Element script :
        Parser.htmlParser().setTrackPosition(true).parseInput(page, "").select("script[type]")) {
      if (isJsonLd(script.attr("type"))) {
        script.dataNodes().forEach(data -> blocks.add(block(data)));
      }
    }
    return blocks;
  }

  /** A media type may have parameters, and its case does not matter (RFC 9110, 8.3.1). */
  private static boolean isJsonLd(String type) {
    return type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT).equals(JSON_LD);
  }

  private static DataBlock block(DataNode data) {
    return new DataBlock(bare(data.getWholeData()), data.sourceRange().start().lineNumber());
  }

  /** Without what stands around it, and with as many lines. */
  private static String bare(String script) {
    return AROUND.matcher(script).replaceAll(JsoupPageData::blank);
  }

  private static String blank(MatchResult around) {
    return Matcher.quoteReplacement(around.group().replaceAll("[^\r\n]", " "));
  }
}
