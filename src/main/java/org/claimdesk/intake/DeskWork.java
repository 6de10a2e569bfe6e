package org.claimdesk.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimdesk.claim.ClaimField;
import org.claimdesk.review.Review;
import org.claimdesk.source.Source;

/**
 * What a report says of the desk's work on one claim.
 *
 * @param id the claim's id, where the report has it beside the file's own columns
 * @param fields what the report says of the claim beside the file's own columns
 * @param review the review; where it is not stale, of the text the row has
 * @param sources the sources with their numbers
 * @param dropped why the claim was taken out of the work (may be blank), if it was
 */
public record DeskWork(
    Optional<String> id,
    Map<ClaimField, String> fields,
    Optional<String> originalVerdict,
    Review review,
    List<Source> sources,
    Optional<String> dropped) {}
