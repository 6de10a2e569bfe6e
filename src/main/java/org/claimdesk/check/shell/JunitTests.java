package org.claimdesk.check.shell;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;
import org.claimdesk.check.Finding;
import org.claimdesk.check.Severity;
import org.claimdesk.check.Terms;

/** Writes findings as tests, one after another, and counts them. */
final class JunitTests implements Consumer<Finding> {

  private final XmlText xml;
  private final boolean strict;
  private final Set<String> silent = new LinkedHashSet<>();
  private String last = "";
  private int alike;
  private long all;
  private long failures;
  private long skipped;

  JunitTests(XmlText xml, CheckAnswer.Order order) {
    this.xml = xml;
    this.strict = order.strict();
    order.rules().terms().stream().map(Terms::name).forEach(silent::add);
  }

  String all() {
    return String.valueOf(all);
  }

  String failures() {
    return String.valueOf(failures);
  }

  String skipped() {
    return String.valueOf(skipped);
  }

  @Override
  public void accept(Finding finding) {
    silent.remove(finding.rule());
    all++;
    try {
      xml.open("testcase", test(finding.rule(), name(finding)));
      if (finding.severity() == Severity.ERROR || strict) {
        failures++;
        failure(finding);
      } else {
        skipped++;
        xml.empty("skipped", List.of(new XmlText.Attribute("message", finding.message())));
      }
      xml.close();
    } catch (XMLStreamException e) {
      throw XmlText.failed(e);
    }
  }

  /** What is found twice of the same is told apart by a number: readers take names for unique. */
  private String name(Finding finding) {
    String about = FindingText.about(finding);
    String key = finding.rule() + " " + about;
    alike = key.equals(last) ? alike + 1 : 1;
    last = key;
    return alike == 1 ? about : about + " (" + alike + ")";
  }

  private void failure(Finding finding) throws XMLStreamException {
    xml.text(
        "failure",
        List.of(
            new XmlText.Attribute("message", finding.message()),
            new XmlText.Attribute("type", finding.severity().word())),
        FindingText.about(finding) + ": " + finding.message());
  }

  /** Writes the rules that found nothing. */
  void end() throws XMLStreamException {
    for (String rule : silent) {
      all++;
      xml.empty("testcase", test(rule, "nothing found"));
    }
    xml.end();
  }

  private static List<XmlText.Attribute> test(String rule, String name) {
    return List.of(
        new XmlText.Attribute("classname", rule),
        new XmlText.Attribute("name", name),
        new XmlText.Attribute("time", "0"));
  }
}
