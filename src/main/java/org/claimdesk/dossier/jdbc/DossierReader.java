package org.claimdesk.dossier.jdbc;

import static java.util.stream.Collectors.joining;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.claimdesk.claim.Claim;
import org.claimdesk.claim.ClaimId;
import org.claimdesk.dossier.Dossier;
import org.claimdesk.journal.Snapshot;
import org.claimdesk.review.Query;
import org.claimdesk.review.Review;
import org.claimdesk.review.ReviewRecords;
import org.claimdesk.source.Source;
import org.claimdesk.source.SourceRecords;
import org.claimdesk.workspace.ClaimRow;
import org.jspecify.annotations.Nullable;

/**
 * Puts dossiers together from the rows of claims joined with their reviews and sources. Takes
 * columns by their positions, and those of a review or source only where there is one.
 */
final class DossierReader {

  private static final int PLACE = ClaimRow.WIDTH + 1;
  private static final int QUERIES_GIVEN = PLACE + 1;
  private static final int OF_REVIEW = QUERIES_GIVEN + 1;
  private static final int OF_SOURCE = OF_REVIEW + 1 + ReviewRecords.NAMES.size();

  private static final List<String> SOURCE =
      Stream.concat(SourceRecords.NAMES.stream(), SourceRecords.EVIDENCE.stream()).toList();

  /** What it reads. */
  static final String COLUMNS =
      ClaimRow.COLUMNS
          + ", c.place, c.queries_given, r.claim_id"
          + columns("r", ReviewRecords.NAMES)
          + ", s.n"
          + columns("s", SOURCE);

  private final Consumer<Dossier> each;
  private final PositionOf positionOf;
  private final Function<ClaimId, List<Query>> queriesOf;
  private final List<Source> sources = new ArrayList<>();
  private @Nullable Claim claim;
  private Review review = Review.NONE;
  private List<Query> queries = List.of();
  private long position;

  /** Where a claim stands among all, asked for once a claim, in the claims' order. */
  @FunctionalInterface
  interface PositionOf {
    long at(String place);
  }

  /**
   * @param queriesOf asked only for a claim that something was asked about
   */
  DossierReader(
      PositionOf positionOf, Function<ClaimId, List<Query>> queriesOf, Consumer<Dossier> each) {
    this.positionOf = positionOf;
    this.queriesOf = queriesOf;
    this.each = each;
  }

  private static String columns(String table, List<String> names) {
    return names.stream().map(name -> ", " + table + "." + name).collect(joining());
  }

  void take(ResultSet row) throws SQLException {
    int number = row.getInt(OF_SOURCE);
    // a claim has several rows only where it has several sources
    if (claim == null || number == 0 || !claim.id().text().equals(row.getString(1))) {
      finish();
      claim = ClaimRow.claim(row);
      position = positionOf.at(row.getString(PLACE));
      review = review(row);
      queries = row.getInt(QUERIES_GIVEN) > 0 ? queriesOf.apply(claim.id()) : List.of();
    }
    if (number > 0) {
      sources.add(SourceRecords.source(number, fields(row, OF_SOURCE + 1, SOURCE)));
    }
  }

  /** Hands over the dossier whose rows were read last. */
  void finish() {
    if (claim != null) {
      each.accept(new Dossier(position, claim, review, sources, queries));
      sources.clear();
      claim = null;
    }
  }

  private static Review review(ResultSet row) throws SQLException {
    return row.getString(OF_REVIEW) == null
        ? Review.NONE
        : ReviewRecords.review(new Snapshot(fields(row, OF_REVIEW + 1, ReviewRecords.NAMES)));
  }

  private static Map<String, @Nullable Object> fields(ResultSet row, int first, List<String> names)
      throws SQLException {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    int position = first;
    for (String name : names) {
      fields.put(name, row.getObject(position++));
    }
    return fields;
  }
}
