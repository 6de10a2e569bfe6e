package org.claimdesk.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimdesk.claim.ClaimField;
import org.claimdesk.review.Query;
import org.claimdesk.review.Review;
import org.claimdesk.source.Source;

/**
 * What a report says of the desk's work on one claim.
 *
 * @param id the claim's id, where the report has it beside the file's own columns
 * @param fields what the report says of the claim beside the file's own columns
 * @param review the review; its judgement's text is for {@link #reviewOf} to fill in
 * @param stale whether the claim's text changed after the verdict
 * @param sources the sources with their numbers
 * @param queries the questions to the writer, in their order
 * @param dropped why the claim was taken out of the work (may be blank), if it was
 */
public record DeskWork(
    Optional<String> id,
    Map<ClaimField, String> fields,
    Optional<String> originalVerdict,
    Review review,
    boolean stale,
    List<Source> sources,
    List<Query> queries,
    Optional<String> dropped) {

  public DeskWork {
    fields = Map.copyOf(fields);
    sources = List.copyOf(sources);
    queries = List.copyOf(queries);
  }

  /** The review of a claim with this text. */
  public Review reviewOf(String text) {
    return new Review(
        review.judgement().map(judgement -> judgement.ofText(stale ? "" : text)),
        review.justification(),
        review.correction(),
        review.note(),
        review.second(),
        review.assignedTo(),
        review.skipped());
  }
}
