package org.claimdesk.source.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.claimdesk.json.Json;
import org.claimdesk.source.Condition;
import org.claimdesk.source.SourceId;
import org.claimdesk.source.capture.Copy;
import org.claimdesk.source.capture.Look;
import org.jspecify.annotations.Nullable;

/** A look as a row of its table, and back. */
final class LookRow {

  static final String COLUMNS =
      "at, condition, why, changed, sha256, media_type, title, address, redirects, status";

  static final String AT_SOURCE = " WHERE claim_id = ? AND n = ? AND address_key = ?";

  static final String INSERT =
      "INSERT INTO look (id, claim_id, n, address_key, "
          + COLUMNS
          + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

  private LookRow() {}

  /** What a look is kept under. */
  record Key(String id, SourceId source, String addressKey) {}

  /** The values for {@link #INSERT}. */
  static @Nullable Object[] values(Key key, Look look) {
    List<@Nullable Object> values = new ArrayList<>();
    values.add(key.id());
    values.add(key.source().claim().text());
    values.add(key.source().number());
    values.add(key.addressKey());
    values.add(look.at().toString());
    values.add(look.condition().map(Condition::word).orElse(null));
    values.add(look.why().orElse(null));
    values.add(look.changed().isPresent() ? look.changed().getAsDouble() : null);
    values.add(look.copy().map(Copy::sha256).orElse(null));
    values.add(look.copy().map(Copy::mediaType).orElse(null));
    values.add(look.copy().flatMap(Copy::title).orElse(null));
    values.add(look.copy().map(copy -> copy.origin().address()).orElse(null));
    values.add(look.copy().map(copy -> Json.write(copy.origin().redirects())).orElse(null));
    OptionalInt status = look.copy().map(it -> it.origin().status()).orElse(OptionalInt.empty());
    values.add(status.isPresent() ? status.getAsInt() : null);
    return values.toArray();
  }

  /** The look of a row that has {@link #COLUMNS}. */
  static Look look(ResultSet row) throws SQLException {
    Instant at = Instant.parse(row.getString("at"));
    return new Look(
        at,
        Optional.ofNullable(row.getString("condition")).map(Condition::of),
        row.getString("sha256") == null ? Optional.empty() : Optional.of(copy(row, at)),
        Optional.ofNullable(row.getString("why")),
        row.getObject("changed") instanceof Number changed
            ? OptionalDouble.of(changed.doubleValue())
            : OptionalDouble.empty());
  }

  private static Copy copy(ResultSet row, Instant at) throws SQLException {
    OptionalInt status =
        row.getObject("status") instanceof Number number
            ? OptionalInt.of(number.intValue())
            : OptionalInt.empty();
    return new Copy(
        at,
        row.getString("sha256"),
        Objects.requireNonNull(row.getString("media_type")),
        Optional.ofNullable(row.getString("title")),
        new Copy.Origin(
            Objects.requireNonNull(row.getString("address")),
            texts(row.getString("redirects")),
            status));
  }

  private static List<String> texts(String array) {
    return Json.read(array) instanceof List<?> list
        ? list.stream().map(String::valueOf).toList()
        : List.of();
  }
}
