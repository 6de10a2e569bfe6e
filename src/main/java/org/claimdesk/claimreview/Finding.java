package org.claimdesk.claimreview;

import java.util.OptionalInt;

/**
 * What is wrong with a ClaimReview record, or could be better.
 *
 * @param line the physical line, counted from 1, on which the record starts, or where the text is
 *     no JSON
 * @param review which of the file's records it is, counted from 1; none where the text is no JSON
 * @param property the path to the property in the record ({@code reviewRating.ratingValue}); the
 *     empty text means the record itself
 * @param message what is wrong and what to do
 */
public record Finding(
    int line, OptionalInt review, Severity severity, String property, String message) {}
