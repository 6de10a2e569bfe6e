package org.claimdesk.intake;

import java.util.List;
import java.util.Optional;
import org.claimdesk.claim.ClaimId;
import org.claimdesk.claim.Place;

/** Which claim each row of a file is; kept outside of the memory, as files may be long. */
public interface RowClaims {

  /** Starts anew. */
  void clear();

  /**
   * Takes note that a row has this id.
   *
   * @return false if another row had it before
   */
  boolean meet(ClaimId id);

  /** Whether a claim may have been given another id than its own, as that came twice. */
  boolean anyCopy();

  /** Takes note that a row has another id than the file says; the id has been met. */
  void rename(long row, ClaimId id);

  /** Takes note of a row without an id. */
  void ask(long row, String text, String claimant);

  /**
   * Gives rows without an id the claims that no row has met: those with the row's text in the file
   * to the letter and its claimant, then those with the text, then those with the same letters and
   * digits. Of equal texts the first row gets the first claim. A text that the desk has edited is
   * known by its words in the file and, failing that, by the desk's.
   *
   * @param report whether the file has the desk's words, so that these come first
   */
  void matchTexts(boolean report);

  /** The first row from here on that has neither an id nor a claim. */
  Optional<Asked> unmatchedFrom(long row);

  /** Where the claim stands that a row was given. */
  Optional<Long> positionOf(long row);

  /** The claims from the file after a position, up to the first that a row has. */
  List<Known> unmetAfter(long position, int most);

  /** The first claims from the file that no row has. */
  List<Known> unmet(int most);

  /** Takes note that a row without an id is this claim. */
  void give(long row, Known claim);

  /** The first row from here on whose claim is not named by an id of its own. */
  Optional<Given> givenFrom(long row);

  /** The claims after a place, in their order, that came from the file and that no row has met. */
  List<Missing> missingAfter(Place place, int most);

  /** A row without an id. */
  record Asked(long row, String text) {}

  /** A row and its claim; empty if it is a new one. */
  record Given(long row, Optional<ClaimId> claim) {}

  /**
   * A claim of the workspace.
   *
   * @param position where it stands among those that no id of the file has met
   * @param text what the file said when it was loaded last
   */
  record Known(long position, ClaimId claim, String text) {}

  /**
   * A claim that is not in the file any more.
   *
   * @param worked whether there is or was any work of the desk on it
   */
  record Missing(ClaimId claim, Place place, boolean worked) {}
}
