package org.claimdesk.source.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.claimdesk.source.capture.DocumentReader.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentTypesTest {

  private static String recognised(String bytes, String said, String name) {
    Document document = new Document(bytes.getBytes(ISO_8859_1), MediaType.parse(said), name);
    return DocumentTypes.recognised(document).type().essence();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "%PDF-1.7 | text/html | application/pdf",
        "%PDF-1.7 | application/octet-stream | application/pdf",
        "<!DOCTYPE html><p>x | text/plain; charset=utf-8 | text/html",
        "<html lang=en> | application/octet-stream | text/html",
        "<!-- x --><p>y | '' | text/html",
        "<!doctype html>not found | application/pdf | text/html",
        "x | application/pdf | application/pdf",
        "<b>bold</b> words | text/markdown | text/markdown",
        "<?xml version='1.0'?><rss/> | '' | text/xml",
        "<?xml version='1.0'?><html xmlns='x'> | '' | application/xhtml+xml",
        "{\"a\": 1} | nonsense | application/json",
        "[1] Smith 2010 | '' | text/plain",
        "words | TEXT/Plain | text/plain",
        "GIF89a | text/plain | text/plain",
        "GIF89a~0 | text/plain | image/gif",
        "ab~0c | text/plain | application/octet-stream",
        "ab~0c | text/plain; charset=utf-16le | text/plain",
        "ab~0c | '' | application/octet-stream",
        "GIF89a | application/octet-stream | image/gif",
        "words | application/vnd.x, text/html | application/vnd.x"
      })
  void tellsByWhatIsSaidUnlessTheBytesKnowBetter(String bytes, String said, String type) {
    assertThat(recognised(bytes.replace("~0", "\0"), said, "https://example.org/a"))
        .isEqualTo(type);
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.org/a.CSV?x=1.pdf, text/csv",
    "notes.md, text/markdown",
    "https://example.org/data.json#a.html, application/json",
    "https://example.org, text/plain",
    "https://example.pdf, text/plain",
    "a.b/c, text/plain"
  })
  void tellsByTheNameWhereTheBytesSayNothing(String name, String type) {
    assertThat(recognised("a,b", "", name)).isEqualTo(type);
  }

  @Test
  void tellsAnOfficeDocumentFromAnyZipFileByItsName() {
    assertThat(recognised("PK\u0003\u0004\0", "", "a.odt"))
        .isEqualTo("application/vnd.oasis.opendocument.text");
    assertThat(recognised("PK\u0003\u0004\0", "", "a.txt")).isEqualTo("application/zip");
  }

  @ParameterizedTest
  @CsvSource({
    "image/png, image/png has no text that can be searched",
    "application/zip, application/zip has no text that can be searched",
    "application/msword, an office document is kept; save it as PDF to have its text searched",
    "text/rtf, an office document is kept; save it as PDF to have its text searched"
  })
  void saysWhatHasNoTextAndWhatToDo(String type, String remark) {
    Reading reading = Documents.read("x\0".getBytes(UTF_8), type);

    assertThat(reading.text()).isEmpty();
    assertThat(reading.mediaType()).isEqualTo(type);
    assertThat(reading.remark()).contains(remark);
  }
}
