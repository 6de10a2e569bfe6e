package org.claimdesk.report;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.claimdesk.source.Source;
import org.claimdesk.source.SourceField;
import org.claimdesk.source.capture.Sighting;
import org.claimdesk.source.quote.Found;
import org.claimdesk.source.quote.Passage;
import org.jspecify.annotations.Nullable;

/** A source in a report, as far as it is for the report's readers. */
public final class ReportSource {

  private final Map<String, @Nullable Object> fields;
  private final Supplier<Optional<Sighting>> looking;
  private @Nullable Optional<Sighting> sighting;

  ReportSource(Map<String, @Nullable Object> fields, Supplier<Optional<Sighting>> looking) {
    this.fields = fields;
    this.looking = looking;
  }

  /** Its number among the claim's sources, from 1; numbers may be missing. */
  public int n() {
    return ((Number) fields.get("n")).intValue();
  }

  public Optional<String> text(SourceField field) {
    return text(field.word());
  }

  /** What its copies say, by the names of {@link Source#EVIDENCE}. */
  public Optional<String> text(String name) {
    return Optional.ofNullable(fields.get(name)).map(Object::toString);
  }

  /** Whether it is to be kept out of public reports. */
  public boolean isProtected() {
    return Boolean.TRUE.equals(fields.get(SourceField.PROTECTED.word()));
  }

  /** Whether its quote is in a copy; nothing where there is no quote, or no copy. */
  public Optional<Boolean> quoteFound() {
    return Optional.ofNullable((Boolean) fields.get("quote_found"));
  }

  /** Where it can be read: an http or https URL, and never anything else. */
  public Optional<String> url() {
    return web(SourceField.ADDRESS);
  }

  /** An archived copy of it: an http or https URL. */
  public Optional<String> archive() {
    return web(SourceField.ARCHIVE);
  }

  private Optional<String> web(SourceField field) {
    return text(field).flatMap(WebLink::of);
  }

  /** What to call it: its title, else the person or the work, else its address. */
  public String name() {
    return text(SourceField.TITLE)
        .or(() -> text(SourceField.PERSON))
        .or(() -> text(SourceField.WORK))
        .or(() -> text(SourceField.ADDRESS))
        .orElse("");
  }

  /** The copy that has the quote, else the one captured last; looked up when it is asked for. */
  public Optional<Sighting> sighting() {
    if (sighting == null) {
      sighting = looking.get();
    }
    return sighting;
  }

  /** The place of the quote in the copy, with the sentences around it. */
  public Optional<Passage> passage() {
    return sighting()
        .flatMap(Sighting::sought)
        .filter(Found.class::isInstance)
        .map(sought -> ((Found) sought).passage());
  }
}
