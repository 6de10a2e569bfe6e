package org.claimdesk.source.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.claimdesk.claim.ClaimId;
import org.claimdesk.journal.EntryId;
import org.claimdesk.json.JsonProblem;
import org.claimdesk.problem.ProblemException;
import org.claimdesk.source.Address;
import org.claimdesk.source.SourceId;
import org.claimdesk.source.capture.Content;
import org.claimdesk.source.capture.Copies;
import org.claimdesk.source.capture.Copy;
import org.claimdesk.source.capture.Look;
import org.claimdesk.source.quote.PagedText;
import org.claimdesk.workspace.Workspace;

/** The copies in SQLite. Looks are only ever added, and so are no steps that could be undone. */
final class SqliteCopies implements Copies {

  private final Workspace workspace;
  private final RandomGenerator chance;
  private final EvidenceColumns evidence;

  SqliteCopies(Workspace workspace, RandomGenerator chance) {
    this.workspace = workspace;
    this.chance = chance;
    this.evidence = new EvidenceColumns(workspace, this);
  }

  EvidenceColumns evidence() {
    return evidence;
  }

  @Override
  public List<Look> looks(SourceId id, Address address) {
    List<Look> looks = new ArrayList<>();
    workspace
        .sql()
        .each(
            "SELECT " + LookRow.COLUMNS + " FROM look" + LookRow.AT_SOURCE + " ORDER BY id",
            row -> looks.add(look(id, row)),
            id.claim().text(),
            id.number(),
            address.canonical());
    return looks;
  }

  /** The file may have been changed by other hands. */
  private static Look look(SourceId id, ResultSet row) throws SQLException {
    try {
      return LookRow.look(row);
    } catch (DateTimeException
        | JsonProblem
        | IllegalArgumentException
        | NullPointerException damage) {
      throw ProblemException.of(
          "what the workspace says of a copy of %s cannot be read: it is damaged".formatted(id),
          "go back to a copy of the workspace, or remove the source and add it again");
    }
  }

  @Override
  public void add(SourceId id, Address address, Look look, Optional<Content> content) {
    workspace.write(
        () -> {
          look.copy().ifPresent(copy -> content.ifPresent(it -> keep(copy, it)));
          insert(id, address, look);
          evidence.workOut(id);
          return look;
        });
  }

  private void insert(SourceId id, Address address, Look look) {
    workspace
        .sql()
        .update(
            LookRow.INSERT,
            LookRow.values(
                new LookRow.Key(nextId(look.at().toEpochMilli()), id, address.canonical()), look));
  }

  private String nextId(long milliseconds) {
    String newest =
        workspace
            .sql()
            .first("SELECT max(id) FROM look", row -> Optional.ofNullable(row.getString(1)))
            .flatMap(id -> id)
            .orElse("");
    return EntryId.after(newest, milliseconds, chance);
  }

  private void keep(Copy copy, Content content) {
    workspace
        .sql()
        .update(
            "INSERT INTO content (sha256, bytes) VALUES (?, ?) ON CONFLICT DO NOTHING",
            copy.sha256(),
            content.bytes());
    content.text().ifPresent(text -> keep(copy, text));
  }

  private void keep(Copy copy, PagedText text) {
    int page = 0;
    for (String each : text.pages()) {
      workspace
          .sql()
          .update(
              "INSERT INTO content_text (sha256, media_type, page, numbered, text)"
                  + " VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
              copy.sha256(),
              copy.mediaType(),
              ++page,
              text.numbered() ? 1 : 0,
              each);
    }
  }

  @Override
  public void adopt(SourceId id, Address address, Optional<SourceId> like) {
    String key = address.canonical();
    like.or(() -> address.isWeb() ? lookedAt(key) : Optional.empty())
        .filter(other -> looks(id, address).isEmpty())
        .ifPresent(
            other ->
                workspace.write(
                    () -> {
                      looks(other, address).forEach(look -> insert(id, address, look));
                      evidence.workOut(id);
                      return other;
                    }));
  }

  /** The source that was looked at first, of those that have a copy if there is one. */
  private Optional<SourceId> lookedAt(String key) {
    return workspace
        .sql()
        .first(
            "SELECT claim_id, n FROM look WHERE address_key = ? ORDER BY sha256 IS NULL, id LIMIT 1",
            row -> new SourceId(new ClaimId(row.getString(1)), row.getInt(2)),
            key);
  }

  @Override
  public Optional<PagedText> text(Copy copy) {
    List<String> pages = new ArrayList<>();
    boolean[] numbered = {false};
    workspace
        .sql()
        .each(
            "SELECT text, numbered FROM content_text WHERE sha256 = ? AND media_type = ?"
                + " ORDER BY page",
            row -> {
              pages.add(row.getString(1));
              numbered[0] = row.getInt(2) == 1;
            },
            copy.sha256(),
            copy.mediaType());
    return pages.isEmpty() ? Optional.empty() : Optional.of(new PagedText(pages, numbered[0]));
  }

  @Override
  public byte[] bytes(Copy copy) {
    return workspace
        .sql()
        .first("SELECT bytes FROM content WHERE sha256 = ?", row -> row.getBytes(1), copy.sha256())
        .orElseGet(() -> new byte[0]);
  }
}
