package org.claimdesk.review;

import java.util.Optional;

/**
 * A verdict to be given.
 *
 * @param given the word that was typed or written
 * @param because the justification, if one was named; the empty text clears it
 * @param correction the correction, likewise
 */
public record Mark(
    Verdict verdict, String given, Optional<String> because, Optional<String> correction) {}
