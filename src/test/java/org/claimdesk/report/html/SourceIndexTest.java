package org.claimdesk.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimdesk.claim.Claim;
import org.claimdesk.claim.FileColumn;
import org.claimdesk.report.Desk;
import org.claimdesk.report.ReportOptions;
import org.claimdesk.review.Review;
import org.claimdesk.source.Source;
import org.claimdesk.source.SourceField;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class SourceIndexTest {

  @Test
  void namesAsManyAsItHoldsAndCountsTheRest() {
    Document page = page(SourceIndex.SOURCES + 5);

    assertThat(page.select(".citations > li")).hasSize(SourceIndex.SOURCES);
    assertThat(page.selectFirst(".citations + p").text())
        .isEqualTo(
            "There are more sources than the 10000 that are listed here: claims name them 5 times.");
  }

  @Test
  void namesClaimsWhileThereIsRoom() {
    Document page = page(Overview.CLAIMS + 1);

    assertThat(page.select(".entries li")).hasSize(Overview.CLAIMS + 1);
    assertThat(page.select(".entries li").last().text()).isEqualTo("1 more is not listed here");
    assertThat(page.select("article")).hasSize(Overview.CLAIMS + 1);
  }

  private static Document page(int claims) {
    List<FileColumn> columns = Desk.columns("id", "claim");
    Desk desk = new Desk();
    for (int n = 1; n <= claims; n++) {
      Claim claim = Desk.claim(columns, List.of("C" + n, "Claim " + n));
      desk.with(claim, Review.NONE, sources(n).toArray(new Source[0]));
    }
    return Jsoup.parse(desk.report("html", ReportOptions.PLAIN));
  }

  private static List<Source> sources(int n) {
    return List.of(Desk.source(1, SourceField.WORK, "Volume " + n));
  }
}
