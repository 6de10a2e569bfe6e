package org.claimdesk.dossier.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.claimdesk.claim.Claim;
import org.claimdesk.claim.ClaimId;
import org.claimdesk.claim.ClaimRecords;
import org.claimdesk.dossier.Dossier;
import org.claimdesk.journal.Snapshot;
import org.claimdesk.review.Review;
import org.claimdesk.review.ReviewRecords;
import org.claimdesk.source.Source;
import org.claimdesk.source.SourceRecords;
import org.jspecify.annotations.Nullable;

/** Puts dossiers together from the rows of claims joined with their reviews and sources. */
final class DossierReader {

  private final Consumer<Dossier> each;
  private final PositionOf positionOf;
  private final List<Source> sources = new ArrayList<>();
  private @Nullable Claim claim;
  private Review review = Review.NONE;
  private long position;

  /** Where a claim stands among all, given the place of the claim asked for before. */
  @FunctionalInterface
  interface PositionOf {
    long at(String place);
  }

  DossierReader(PositionOf positionOf, Consumer<Dossier> each) {
    this.positionOf = positionOf;
    this.each = each;
  }

  void take(ResultSet row) throws SQLException {
    ClaimId id = new ClaimId(row.getString("c_id"));
    if (claim == null || !claim.id().equals(id)) {
      finish();
      claim = ClaimRecords.claim(id, snapshot(row, "c_", ClaimRecords.NAMES));
      position = positionOf.at(row.getString("c_place"));
      review = review(row);
    }
    int number = row.getInt("s_n");
    if (number > 0) {
      sources.add(SourceRecords.source(number, snapshot(row, "s_", SourceRecords.NAMES)));
    }
  }

  /** Hands over the dossier whose rows were read last. */
  void finish() {
    if (claim != null) {
      each.accept(new Dossier(position, claim, review, sources));
      sources.clear();
      claim = null;
    }
  }

  private static Review review(ResultSet row) throws SQLException {
    return row.getString("r_claim_id") == null
        ? Review.NONE
        : ReviewRecords.review(snapshot(row, "r_", ReviewRecords.NAMES));
  }

  private static Snapshot snapshot(ResultSet row, String prefix, List<String> names)
      throws SQLException {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    for (String name : names) {
      fields.put(name, row.getObject(prefix + name));
    }
    return new Snapshot(fields);
  }
}
