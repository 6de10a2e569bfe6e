package org.claimdesk.claimreview.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.claimdesk.claimreview.DataBlock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsoupPageDataTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\n//<![CDATA[\n[1]\n//]]>\n",
        "\n/*<![CDATA[*/\n[1]\n/*]]>*/\n",
        "\n<![CDATA[\n[1]\n]]>\n",
        "\n<!--\n[1]\n-->\n",
        "\n<!--\n[1]\n//-->\n",
        "\n<!--\n[1]-->",
        "\n  //  <![CDATA[\n[1]  //  ]]>  ",
        "\n  /*  <![CDATA[  */\n[1]\t/*  ]]>  */  "
      })
  void takesOffWhatStandsAroundTheScript(String script) {
    DataBlock block = only("<p>\n<script type='application/ld+json'>" + script + "</script>");

    assertThat(block.line()).isEqualTo(2);
    assertThat(block.json().strip()).isEqualTo("[1]");
    assertThat(block.json().substring(0, block.json().indexOf('[')))
        .containsPattern("\\A\n *\n\\z");
  }

  @Test
  @Timeout(20)
  void readsAScriptOfWhiteSpaceInOneGo() {
    String blank = " ".repeat(1_000_000);

    DataBlock block =
        only("<script type='application/ld+json'>" + blank + "[1]" + blank + "</script>");

    assertThat(block.json()).hasSize(2_000_003);
  }

  @Test
  void leavesEntitiesAsTheyAre() {
    assertThat(only("<script type='application/ld+json'>[\"&amp;&lt;\"]</script>").json())
        .isEqualTo("[\"&amp;&lt;\"]");
  }

  @Test
  void passesOverOtherScriptsAndComments() {
    String page =
        "<!-- <script type='application/ld+json'>[1]</script> --><script>[2]</script>"
            + "<script type='application/json'>[3]</script><script type='application/ld+json'/>"
            + "</script><template><script type='application/ld+json'>[4]</script></template>";

    assertThat(new JsoupPageData().in(page))
        .extracting(DataBlock::json)
        .doesNotContain("[1]", "[2]", "[3]");
  }

  private static DataBlock only(String page) {
    return new JsoupPageData().in(page).get(0);
  }
}
