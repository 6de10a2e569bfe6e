package org.claimdesk.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.claimdesk.claim.Claim;
import org.claimdesk.claim.ClaimId;
import org.claimdesk.claim.State;
import org.claimdesk.dossier.Dossier;
import org.claimdesk.dossier.DossierFields;
import org.claimdesk.review.Leaning;
import org.claimdesk.review.Review;
import org.claimdesk.review.Scale;
import org.claimdesk.source.Source;
import org.claimdesk.source.capture.Sighting;
import org.jspecify.annotations.Nullable;

/** A claim in a report; what there is to say of it is put together when it is asked for. */
public final class ReportRow {

  static final String SOURCES = "sources";

  private static final String EXTRA = "extra";

  private final Dossier dossier;
  private final Scale scale;
  private final Function<Dossier, Map<String, @Nullable Object>> says;
  private final BiFunction<ClaimId, Source, Optional<Sighting>> sightings;
  private @Nullable Map<String, @Nullable Object> fields;

  ReportRow(
      Dossier dossier,
      Scale scale,
      Function<Dossier, Map<String, @Nullable Object>> says,
      BiFunction<ClaimId, Source, Optional<Sighting>> sightings) {
    this.dossier = dossier;
    this.scale = scale;
    this.says = says;
    this.sightings = sightings;
  }

  public Claim claim() {
    return dossier.claim();
  }

  /** The verdicts that it may have. */
  public Scale scale() {
    return scale;
  }

  /** Whether the desk has neither a word nor a source on it yet. */
  public boolean isUntouched() {
    return dossier.sources().isEmpty() && dossier.review().equals(Review.NONE);
  }

  /** What there is to say of it, by the names of {@link org.claimdesk.dossier.DossierFields}. */
  public Map<String, @Nullable Object> fields() {
    if (fields == null) {
      fields = says.apply(dossier);
    }
    return fields;
  }

  /** What a field says; nothing where it is missing. */
  public Optional<String> text(String name) {
    return Optional.ofNullable(fields().get(name)).map(Object::toString);
  }

  /** Whether a field that is yes or no says yes. */
  public boolean is(String name) {
    return Boolean.TRUE.equals(fields().get(name));
  }

  /** The cells of the claims file's columns that are no field of a claim, by their names. */
  @SuppressWarnings("unchecked")
  public Map<String, @Nullable Object> extra() {
    return (Map<String, @Nullable Object>) fields().getOrDefault(EXTRA, Map.of());
  }

  /** How far the claim has come. */
  public State state() {
    return dossier.state();
  }

  /** Which way its verdict leans; {@link Leaning#NONE} where there is none. */
  public Leaning leaning() {
    return dossier.review().leaning(scale);
  }

  /**
   * Why there is no verdict on it that could be published, as it is said of several.
   *
   * @return nothing where there is one
   */
  public Optional<String> unjudged() {
    return switch (state()) {
      case OPEN -> Optional.of("without a verdict");
      case STALE -> Optional.of("whose text has changed since the verdict");
      default -> Optional.empty();
    };
  }

  /** Its sources, as far as they are for the report's readers. */
  public List<ReportSource> evidence() {
    Map<Integer, Source> byNumber = new HashMap<>();
    dossier.sources().forEach(source -> byNumber.put(source.n(), source));
    return sources().stream()
        .map(
            shown ->
                new ReportSource(
                    shown,
                    byNumber.get(shown.get("n")),
                    source -> sightings.apply(claim().id(), source)))
        .toList();
  }

  /** The questions to the writer, as far as they are for the report's readers. */
  public List<ReportQuery> questions() {
    return queries().stream().map(ReportQuery::new).toList();
  }

  /** Its sources, each by the names of its fields. */
  public List<Map<String, @Nullable Object>> sources() {
    return sources(fields());
  }

  /** The questions to the writer, each by the names of its fields. */
  public List<Map<String, @Nullable Object>> queries() {
    return records(fields(), DossierFields.QUERIES);
  }

  static List<Map<String, @Nullable Object>> sources(Map<String, @Nullable Object> fields) {
    return records(fields, SOURCES);
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, @Nullable Object>> records(
      Map<String, @Nullable Object> fields, String name) {
    return (List<Map<String, @Nullable Object>>) fields.getOrDefault(name, List.of());
  }
}
