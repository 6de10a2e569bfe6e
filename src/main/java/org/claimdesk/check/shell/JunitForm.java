package org.claimdesk.check.shell;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.claimdesk.check.Outcome;

/**
 * The results of a run of tests, as build servers read them: each finding is a test that failed,
 * and each rule that found nothing is a test that passed. A warning is a test that was skipped,
 * unless warnings count as wrong. The form is that of Ant's JUnit reports:
 * https://github.com/windyroad/JUnit-Schema/blob/master/JUnit.xsd.
 */
final class JunitForm implements FindingsForm {

  private final Clock clock;

  JunitForm(Clock clock) {
    this.clock = clock;
  }

  @Override
  public String name() {
    return "junit";
  }

  /** The counts stand first and are known last, so that the tests wait in a file meanwhile. */
  @Override
  public Outcome write(CheckAnswer.Order order, Findings findings, Writer out) throws IOException {
    Path tests = Files.createTempFile("claimdesk-", ".tests");
    try {
      JunitTests written;
      Outcome outcome;
      try (Writer waiting = Files.newBufferedWriter(tests)) {
        written = new JunitTests(new XmlText(waiting), order);
        outcome = findings.apply(written);
        written.end();
      }
      try (Reader again = Files.newBufferedReader(tests)) {
        suite(order, written, new XmlText(out), again);
      }
      return outcome;
    } catch (XMLStreamException e) {
      throw XmlText.failed(e);
    } finally {
      Files.deleteIfExists(tests);
    }
  }

  private void suite(CheckAnswer.Order order, JunitTests tests, XmlText xml, Reader written)
      throws IOException, XMLStreamException {
    xml.begin();
    xml.open("testsuite", counts(tests));
    xml.open("properties", List.of());
    property(xml, "profile", order.profile().word());
    property(xml, "strict", String.valueOf(order.strict()));
    for (String publisher : order.publisher().stream().toList()) {
      property(xml, "publisher", publisher);
    }
    xml.close();
    xml.copy(written);
    xml.empty("system-out", List.of());
    xml.empty("system-err", List.of());
    xml.close();
    xml.end();
  }

  private List<XmlText.Attribute> counts(JunitTests tests) {
    LocalDateTime now =
        LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS);
    return List.of(
        new XmlText.Attribute("name", "claimdesk check"),
        new XmlText.Attribute("timestamp", DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(now)),
        // which machine it was is nobody's business who reads the report
        new XmlText.Attribute("hostname", "localhost"),
        new XmlText.Attribute("tests", tests.all()),
        new XmlText.Attribute("failures", tests.failures()),
        new XmlText.Attribute("errors", "0"),
        new XmlText.Attribute("skipped", tests.skipped()),
        new XmlText.Attribute("time", "0"));
  }

  private static void property(XmlText xml, String name, String value) throws XMLStreamException {
    xml.empty(
        "property",
        List.of(new XmlText.Attribute("name", name), new XmlText.Attribute("value", value)));
  }
}
