package org.claimdesk.source.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimdesk.source.text.Documents.read;
import static org.claimdesk.source.text.Documents.textOf;

import org.claimdesk.source.capture.DocumentReader.Reading;
import org.junit.jupiter.api.Test;

class TextDocumentsTest {

  @Test
  void takesPlainTextAsItIsButForItsLineEnds() {
    assertThat(textOf(read("a  b\r\n c\rd\n", "text/plain"))).isEqualTo("a  b\n c\nd\n");
    assertThat(textOf(read("id,claim\n1,\"a, b\"\n", "text/csv")))
        .isEqualTo("id,claim\n1,\"a, b\"\n");
  }

  @Test
  void saysThatAnEmptyDocumentIsEmpty() {
    Reading reading = read("\n ", "text/plain");

    assertThat(reading.text()).isEmpty();
    assertThat(reading.remark()).contains("it is empty");
  }

  @Test
  void takesTheEscapesOutOfJson() {
    assertThat(
            textOf(
                read(
                    "{\"title\": \"caf\\u00e9 \\\"x\\\"\", \"n\": 2270000000, \"none\": null,"
                        + " \"tags\": [\"a\\nb\", true, 1.50]}",
                    "application/ld+json; charset=utf-8")))
        .isEqualTo("title: café \"x\"\nn: 2270000000\nnone:\ntags:\na\nb\ntrue\n1.50\n");
  }

  @Test
  void readsJsonLineByLine() {
    assertThat(textOf(read("{\"a\": \"x\"}\n{\"a\": \"y\"}\n", "application/x-ndjson")))
        .isEqualTo("a: x\na: y\n");
  }

  @Test
  void takesWhatIsNoJsonAsItIs() {
    assertThat(textOf(read("{\"a\": oh", "application/json"))).isEqualTo("{\"a\": oh");
    assertThat(textOf(read("[".repeat(100_000), "application/json"))).hasSize(100_000);
  }

  @Test
  void givesTheElementsOfXmlOnLinesUnlessTheyStandAmongWords() {
    Reading reading =
        read(
            "<?xml version='1.0'?><rss><channel><title>News</title><item><title>A &amp; B</title>"
                + "<description><![CDATA[more]]></description><p>un<i>believ</i>able</p></item>"
                + "</channel></rss>",
            "application/rss+xml");

    assertThat(textOf(reading)).isEqualTo("News\nA & B\nmore\nunbelievable");
    assertThat(reading.title()).contains("News");
  }

  @Test
  void readsXmlThatIsNestedAsDeepAsItLikes() {
    assertThat(textOf(read("<x>".repeat(100_000) + "deep", "text/xml"))).isEqualTo("deep");
  }

  @Test
  void expandsNoEntitiesThatADocumentDefines() {
    assertThat(
            textOf(
                read(
                    "<!DOCTYPE r [<!ENTITY a 'b'><!ENTITY f SYSTEM 'file:///etc/passwd'>]>"
                        + "<r>x&a;y&f;</r>",
                    "text/xml")))
        .contains("&a;")
        .doesNotContain("root:");
  }
}
