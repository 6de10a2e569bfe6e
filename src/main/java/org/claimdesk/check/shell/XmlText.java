package org.claimdesk.check.shell;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.claimdesk.terminal.VisibleText;

/**
 * Writes XML 1.0, an element a line. What a terminal would act on, and what XML cannot hold (its
 * section 2.2, https://www.w3.org/TR/xml/#charsets), is shown as a mark.
 */
final class XmlText {

  private final Writer out;
  private final XMLStreamWriter xml;

  /** An attribute of an element. */
  record Attribute(String name, String value) {}

  XmlText(Writer out) throws XMLStreamException {
    this.out = out;
    this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
  }

  /** What went wrong with the stream beneath; nothing else can. */
  static RuntimeException failed(XMLStreamException failure) {
    return failure.getCause() instanceof IOException cause
        ? new UncheckedIOException(cause)
        : new IllegalStateException(failure);
  }

  void begin() throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeCharacters("\n");
  }

  void open(String element, List<Attribute> attributes) throws XMLStreamException {
    xml.writeStartElement(element);
    attributes(attributes);
    xml.writeCharacters("\n");
  }

  void close() throws XMLStreamException {
    xml.writeEndElement();
    xml.writeCharacters("\n");
  }

  void empty(String element, List<Attribute> attributes) throws XMLStreamException {
    xml.writeEmptyElement(element);
    attributes(attributes);
    xml.writeCharacters("\n");
  }

  void text(String element, List<Attribute> attributes, String text) throws XMLStreamException {
    xml.writeStartElement(element);
    attributes(attributes);
    xml.writeCharacters(clean(text));
    close();
  }

  private void attributes(List<Attribute> attributes) throws XMLStreamException {
    for (Attribute attribute : attributes) {
      xml.writeAttribute(attribute.name(), clean(attribute.value()));
    }
  }

  private static String clean(String text) {
    return VisibleText.of(text).replace("\uFFFE", "<U+FFFE>").replace("\uFFFF", "<U+FFFF>");
  }

  /** Takes in what is XML already. */
  void copy(Reader written) throws IOException, XMLStreamException {
    xml.flush();
    written.transferTo(out);
  }

  void end() throws XMLStreamException {
    xml.flush();
  }
}
