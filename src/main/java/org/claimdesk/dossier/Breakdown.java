package org.claimdesk.dossier;

import java.util.List;
import java.util.Optional;

/**
 * How far the work has come at each place of the article, and what each reviewer has done. Dropped
 * claims are left out.
 *
 * @param places the first places, in the order in which the claims come to them
 * @param morePlaces how many places there are besides
 * @param reviewers those who gave most verdicts before others
 * @param moreReviewers how many reviewers there are besides
 */
public record Breakdown(
    List<Place> places, long morePlaces, List<Person> reviewers, long moreReviewers) {

  /** So many places and so many reviewers are named at most. */
  public static final int MOST = 20;

  public Breakdown {
    places = List.copyOf(places);
    reviewers = List.copyOf(reviewers);
  }

  /**
   * The claims at one place.
   *
   * @param location absent for the claims that have none
   * @param judged how many of them need no verdict any more
   */
  public record Place(Optional<String> location, long judged, long claims) {}

  /**
   * What one reviewer has done and has to do.
   *
   * @param approved how many of the verdicts a second reader agreed with
   * @param disputed how many of them a second reader did not agree with
   * @param toDo how many of the claims assigned still need a verdict
   * @param readings how many verdicts of others were read
   */
  public record Person(
      String name,
      long verdicts,
      long approved,
      long disputed,
      long assigned,
      long toDo,
      long readings) {}
}
