package org.claimdesk;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimdesk.claim.ClaimId;
import org.claimdesk.claim.Claims;
import org.claimdesk.claim.Filter;
import org.claimdesk.dossier.Dossier;
import org.claimdesk.dossier.Dossiers;
import org.claimdesk.intake.FileForm;
import org.claimdesk.intake.LoadFile;
import org.claimdesk.intake.LoadOptions;
import org.claimdesk.journal.Author;
import org.claimdesk.journal.Reviewer;
import org.claimdesk.review.Mark;
import org.claimdesk.review.MarkClaim;
import org.claimdesk.review.ScaleInUse;
import org.claimdesk.review.SecondReading;
import org.claimdesk.source.AttachSource;
import org.claimdesk.source.SourceDetails;
import org.claimdesk.source.SourceField;
import org.claimdesk.tabular.TabularInput;
import org.claimdesk.workspace.Workspace;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** The use cases on a real workspace in a folder, without the terminal's words. */
final class RealDesk implements AutoCloseable {

  static final Author ANA = new Author(new Reviewer("ana"), "a step");
  static final Author BOB = new Author(new Reviewer("bob"), "a step");

  private static final AnnotationConfigApplicationContext SHARED = beans();

  private final AnnotationConfigApplicationContext beans;
  private final Path folder;

  private RealDesk(AnnotationConfigApplicationContext beans, Path folder) {
    this.beans = beans;
    this.folder = folder;
    workspace().use(folder.resolve("claims.csv"), Optional.empty());
  }

  private static AnnotationConfigApplicationContext beans() {
    return new AnnotationConfigApplicationContext(ClaimdeskApplication.class);
  }

  /** A desk whose claims file says this. */
  static RealDesk in(Path folder, String claims) {
    try {
      Files.writeString(folder.resolve("claims.csv"), claims);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new RealDesk(SHARED, folder);
  }

  /** Another program at work on the same files. */
  RealDesk another() {
    return new RealDesk(beans(), folder);
  }

  <T> T the(Class<T> type) {
    return beans.getBean(type);
  }

  Workspace workspace() {
    return the(Workspace.class);
  }

  Loaded load(String text) {
    return load(text, LoadOptions.DEFAULT, false);
  }

  Loaded load(String text, LoadOptions options, boolean dryRun) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    try (TabularInput input = TabularInput.stream("claims.csv", new ByteArrayInputStream(bytes))) {
      return Loaded.by(
          the(LoadFile.class),
          ANA,
          new LoadFile.Request(input, Optional.empty(), FileForm.UNKNOWN, options, dryRun));
    }
  }

  List<String> ids() {
    return the(Claims.class).matching(Filter.all()).stream().map(ClaimId::text).toList();
  }

  Dossier dossier(String id) {
    return the(Dossiers.class).of(new ClaimId(id)).orElseThrow();
  }

  String state(String id) {
    return dossier(id).state().word();
  }

  void mark(Author author, String id, String verdict) {
    the(MarkClaim.class).mark(author, List.of(new ClaimId(id)), mark(verdict), () -> {});
  }

  private Mark mark(String verdict) {
    return new Mark(
        the(ScaleInUse.class).current().typed(verdict),
        verdict,
        Optional.empty(),
        Optional.empty());
  }

  SecondReading.Read second(Author author, String id, String verdict) {
    return the(SecondReading.class).second(author, new ClaimId(id), mark(verdict));
  }

  SecondReading.Read dispute(Author author, String id, String verdict) {
    return the(SecondReading.class).dispute(author, new ClaimId(id), mark(verdict));
  }

  List<SecondReading.Read> approve(Author author, String... ids) {
    return the(SecondReading.class)
        .approve(author, Stream.of(ids).map(ClaimId::new).toList(), Optional.empty());
  }

  void attach(Author author, String id, String address) {
    SourceDetails details = SourceDetails.of(Map.of(SourceField.ADDRESS, address));
    the(AttachSource.class)
        .attach(author, List.of(new AttachSource.Order(new ClaimId(id), details)), false);
  }

  Path folder() {
    return folder;
  }

  Path file() {
    return folder.resolve("claims.desk");
  }

  /** What another program reads in the workspace file. */
  List<List<String>> rows(String sql) {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file());
        ResultSet row = connection.createStatement().executeQuery(sql)) {
      List<List<String>> rows = new ArrayList<>();
      while (row.next()) {
        List<String> cells = new ArrayList<>();
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
          cells.add(String.valueOf(row.getString(i)));
        }
        rows.add(cells);
      }
      return rows;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    workspace().close();
    if (beans != SHARED) {
      beans.close();
    }
  }
}
