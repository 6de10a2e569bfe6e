package org.claimdesk.report;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.claimdesk.source.Source;
import org.claimdesk.source.SourceField;
import org.claimdesk.source.capture.Sighting;
import org.claimdesk.source.quote.Found;
import org.claimdesk.source.quote.Passage;
import org.jspecify.annotations.Nullable;

/** A source in a report, as far as it is for the report's readers. */
public final class ReportSource {

  private final Map<String, @Nullable Object> fields;
  private final Source source;
  private final Function<Source, Optional<Sighting>> looking;
  private @Nullable Optional<Sighting> sighting;

  /**
   * @param fields what is said of the source
   * @param looking what a copy says of a source's quote
   */
  ReportSource(
      Map<String, @Nullable Object> fields,
      Source source,
      Function<Source, Optional<Sighting>> looking) {
    this.fields = fields;
    this.source = source;
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

  /** As what its copy was read, with the charset of a text; nothing where there is no copy. */
  public Optional<String> mediaType() {
    // A quote would be looked for, which takes time.
    return text("sha256").isPresent()
        ? looking
            .apply(source.with(Map.of(SourceField.QUOTE, "")))
            .map(seen -> seen.copy().mediaType())
        : Optional.empty();
  }

  /** The place of the quote in the copy, with the sentences around it. */
  public Optional<Passage> passage() {
    return sighting()
        .flatMap(Sighting::sought)
        .filter(Found.class::isInstance)
        .map(sought -> ((Found) sought).passage());
  }

  /** The page of the copy on which the quote begins, where the copy has pages. */
  public Optional<Integer> page() {
    return sighting().filter(Sighting::isPaged).flatMap(seen -> passage()).map(Passage::page);
  }

  /** Looked up when it is asked for, and only where the quote is there: what is near takes long. */
  private Optional<Sighting> sighting() {
    if (sighting == null) {
      sighting = quoteFound().orElse(false) ? looking.apply(source) : Optional.empty();
    }
    return sighting;
  }
}
