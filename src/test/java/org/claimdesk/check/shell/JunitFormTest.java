package org.claimdesk.check.shell;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.claimdesk.check.Finding;
import org.claimdesk.check.Newsroom;
import org.claimdesk.check.Outcome;
import org.claimdesk.check.Profile;
import org.claimdesk.check.Rules;
import org.claimdesk.check.Severity;
import org.claimdesk.claim.ClaimId;
import org.claimdesk.claim.Filter;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class JunitFormTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2014-07-10T08:00:00.5Z"), ZoneOffset.UTC);

  /** What the published schema requires of each element. */
  private static final Map<String, Set<String>> REQUIRED =
      Map.of(
          "testsuite",
          Set.of("name", "timestamp", "hostname", "tests", "failures", "errors", "time"),
          "property",
          Set.of("name", "value"),
          "testcase",
          Set.of("name", "classname", "time"),
          "failure",
          Set.of("type"));

  private static CheckAnswer.Order order(boolean strict, String... rules) {
    return new CheckAnswer.Order(
        Filter.all(),
        Rules.all(Newsroom.IN_USE, claim -> Optional.empty()).only(List.of(rules)),
        Profile.PUBLISH,
        strict,
        Optional.of("The \"River\" <Desk>"));
  }

  private static Finding finding(String rule, Severity severity, int source, String message) {
    return new Finding(
        rule,
        severity,
        new ClaimId("KT-1"),
        source == 0 ? OptionalInt.empty() : OptionalInt.of(source),
        message);
  }

  private static String write(CheckAnswer.Order order, Finding... findings) throws Exception {
    StringWriter out = new StringWriter();
    new JunitForm(CLOCK)
        .write(
            order,
            each -> {
              List.of(findings).forEach(each);
              return Outcome.NOTHING;
            },
            out);
    return out.toString();
  }

  private static Element parse(String xml) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(xml.getBytes(UTF_8)))
        .getDocumentElement();
  }

  private static List<Element> elements(Element in, String name) {
    NodeList nodes = in.getElementsByTagName(name);
    return IntStream.range(0, nodes.getLength()).mapToObj(at -> (Element) nodes.item(at)).toList();
  }

  @Test
  void writesEachFindingAsATestThatFailedOrWasSkippedAndSilentRulesAsTestsThatPassed()
      throws Exception {
    assertThat(
            write(
                order(false, "no-source", "no-quote", "stale"),
                finding("no-source", Severity.ERROR, 0, "no source: source add KT-1 URL"),
                finding("no-quote", Severity.WARNING, 2, "no \"quote\" & <so>")))
        .isEqualTo(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <testsuite name="claimdesk check" timestamp="2014-07-10T08:00:00" hostname="localhost"\
             tests="3" failures="1" errors="0" skipped="1" time="0">
            <properties>
            <property name="profile" value="publish"/>
            <property name="strict" value="false"/>
            <property name="publisher" value="The &quot;River&quot; &lt;Desk&gt;"/>
            </properties>
            <testcase classname="no-source" name="KT-1" time="0">
            <failure message="no source: source add KT-1 URL" type="error">KT-1: no source: source\
             add KT-1 URL</failure>
            </testcase>
            <testcase classname="no-quote" name="KT-1/2" time="0">
            <skipped message="no &quot;quote&quot; &amp; &lt;so&gt;"/>
            </testcase>
            <testcase classname="stale" name="nothing found" time="0"/>
            <system-out/>
            <system-err/>
            </testsuite>
            """);
  }

  @Test
  void takesWarningsForFailuresWhenTheyCountAsWrong() throws Exception {
    Element suite =
        parse(write(order(true, "no-quote"), finding("no-quote", Severity.WARNING, 1, "no quote")));

    assertThat(suite.getAttribute("failures")).isEqualTo("1");
    assertThat(suite.getAttribute("skipped")).isEqualTo("0");
    assertThat(elements(suite, "failure").get(0).getAttribute("type")).isEqualTo("warning");
  }

  @Test
  void tellsFindingsApartThatAreOfTheSameRuleAndSource() throws Exception {
    Finding leak = finding("protected-leak", Severity.ERROR, 2, "leak");

    Element suite =
        parse(
            write(
                order(false),
                leak,
                leak,
                finding("protected-leak", Severity.ERROR, 3, "leak"),
                leak));

    assertThat(elements(suite, "testcase"))
        .extracting(test -> test.getAttribute("name"))
        .startsWith("KT-1/2", "KT-1/2 (2)", "KT-1/3", "KT-1/2");
  }

  @Test
  void givesEachElementWhatThePublishedSchemaRequires() throws Exception {
    Element suite =
        parse(
            write(
                order(false),
                finding("no-source", Severity.ERROR, 0, "no source"),
                finding("no-quote", Severity.WARNING, 1, "no quote")));

    List<Element> all = new ArrayList<>(List.of(suite));
    all.addAll(elements(suite, "*"));
    assertThat(all)
        .allSatisfy(
            element ->
                assertThat(REQUIRED.getOrDefault(element.getTagName(), Set.of()))
                    .allMatch(element::hasAttribute));
    assertThat(all)
        .extracting(Element::getTagName)
        .containsSequence("testsuite", "properties")
        .endsWith("system-out", "system-err");
    assertThat(Stream.of("errors", "failures", "skipped").map(suite::getAttribute))
        .containsExactly("0", "1", "1");
  }

  @Property(tries = 300)
  void isXmlWhateverAMessageHolds(@ForAll String message) throws Exception {
    String xml =
        write(order(false), finding("no-source", Severity.ERROR, 0, message + "\u001b\uFFFE<]]>"));

    String read = elements(parse(xml), "failure").get(0).getAttribute("message");
    assertThat(read).endsWith("\u241B<U+FFFE><]]>").doesNotContain("\u001b", "\n", "\r");
  }
}
