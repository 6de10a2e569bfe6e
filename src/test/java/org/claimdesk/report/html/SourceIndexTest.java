package org.claimdesk.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimdesk.claim.Claim;
import org.claimdesk.claim.FileColumn;
import org.claimdesk.report.Desk;
import org.claimdesk.report.ReportOptions;
import org.claimdesk.review.Review;
import org.claimdesk.source.SourceField;
import org.junit.jupiter.api.Test;

class SourceIndexTest {

  @Test
  void namesAsManyAsItHoldsAndCountsTheRest() {
    String page = page(SourceIndex.SOURCES + 5);

    String index = page.substring(page.indexOf("<section id=\"index\""));
    assertThat(page.split("<article ", -1)).hasSize(SourceIndex.SOURCES + 5 + 1);
    assertThat(index.split("<bdi>Volume ", -1)).hasSize(SourceIndex.SOURCES + 1);
    assertThat(index.split("<span class=\"beginning\"", -1)).hasSize(Overview.CLAIMS + 1);
    assertThat(index)
        .contains(
            "<li>5 more are not listed here</li>",
            "There are more sources than the 10000 that are listed here: claims name them 5 times.");
  }

  private static String page(int claims) {
    List<FileColumn> columns = Desk.columns("id", "claim");
    Desk desk = new Desk();
    for (int n = 1; n <= claims; n++) {
      Claim claim = Desk.claim(columns, List.of("C" + n, "Claim " + n));
      desk.with(claim, Review.NONE, Desk.source(1, SourceField.WORK, "Volume " + n));
    }
    return desk.report("html", ReportOptions.PLAIN);
  }
}
