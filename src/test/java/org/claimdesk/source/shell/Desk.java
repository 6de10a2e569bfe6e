package org.claimdesk.source.shell;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimdesk.claim.Bookmarks;
import org.claimdesk.claim.ClaimId;
import org.claimdesk.claim.Claims;
import org.claimdesk.claim.CurrentClaim;
import org.claimdesk.claim.FindClaims;
import org.claimdesk.journal.Reviewer;
import org.claimdesk.problem.Headway;
import org.claimdesk.review.BuiltInScales;
import org.claimdesk.review.Review;
import org.claimdesk.review.Reviews;
import org.claimdesk.selection.Confirm;
import org.claimdesk.selection.FilterOptions;
import org.claimdesk.selection.MeantClaims;
import org.claimdesk.source.AttachSource;
import org.claimdesk.source.Source;
import org.claimdesk.source.capture.CaptureSources;
import org.claimdesk.source.capture.DocumentReader;
import org.claimdesk.source.capture.FindQuote;
import org.claimdesk.source.capture.KeepCopies;
import org.claimdesk.source.capture.VerifySources;
import org.claimdesk.terminal.Browser;
import org.claimdesk.terminal.Candidates;
import org.claimdesk.terminal.DeskCommand;
import org.claimdesk.terminal.Session;
import org.claimdesk.terminal.Usage;
import org.claimdesk.terminal.Words;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** The commands of this package at work on a desk in memory. */
final class Desk implements AutoCloseable {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-26T09:30:00Z"), ZoneOffset.UTC);

  private final AnnotationConfigApplicationContext beans = new AnnotationConfigApplicationContext();
  final SessionInFolder session;
  final SourcesInMemory sources;
  final CurrentClaim current;
  final CopiesInMemory copies;
  final WebInMemory web = new WebInMemory();
  final List<String> opened = new ArrayList<>();

  Desk(Path folder, String... ids) {
    List<ClaimId> claims = Arrays.stream(ids).map(ClaimId::new).toList();
    session = new SessionInFolder(folder);
    sources = new SourcesInMemory(claims);
    copies = new CopiesInMemory(sources);
    Claims found = new ClaimsInMemory(claims);
    current = new CurrentClaim(found, new NoBookmarks(), Optional::empty);
    FilterOptions filters = new FilterOptions(BuiltInScales::newsroom);
    Reviews reviews = new NoReviews();
    beans.registerBean(
        MeantClaims.class,
        () ->
            new MeantClaims(
                new Confirm(session, found, reviews),
                found,
                new FindClaims(found),
                current,
                filters));
    beans.registerBean(Headway.class, () -> Headway.UNTOLD);
    beans.registerBean(Session.class, () -> session);
    beans.registerBean(SourcesInMemory.class, () -> sources);
    registerCopies();
    beans.registerBean(Claims.class, () -> found);
    beans.registerBean(FindClaims.class, () -> new FindClaims(found));
    beans.registerBean(CurrentClaim.class, () -> current);
    beans.scan("org.claimdesk.source.csv", "org.claimdesk.source.shell");
    beans.refresh();
  }

  private void registerCopies() {
    DocumentReader reader = new PlainReader();
    CaptureSources.Means means = new CaptureSources.Means(sources, copies, web, reader);
    beans.registerBean(
        AttachSource.class,
        () -> new AttachSource(sources, sources, new KeepCopies(copies, reader, CLOCK)));
    beans.registerBean(CaptureSources.class, () -> new CaptureSources(means, CLOCK));
    beans.registerBean(VerifySources.class, () -> new VerifySources(means, CLOCK));
    beans.registerBean(FindQuote.class, () -> new FindQuote(copies, reader));
    beans.registerBean(Browser.class, () -> opened::add);
  }

  private static final class NoReviews implements Reviews {

    @Override
    public Review of(ClaimId claim) {
      return Review.NONE;
    }

    @Override
    public boolean put(ClaimId claim, Review review) {
      throw new UnsupportedOperationException();
    }
  }

  private static final class NoBookmarks implements Bookmarks {

    @Override
    public Optional<ClaimId> of(Reviewer reviewer) {
      return Optional.empty();
    }

    @Override
    public void set(Reviewer reviewer, ClaimId claim) {}
  }

  List<DeskCommand> commands() {
    return List.copyOf(beans.getBeansOfType(DeskCommand.class).values());
  }

  Candidates candidates() {
    return beans.getBean(Candidates.class);
  }

  /** Runs a command; its name is the first two words. */
  Said run(String... typed) {
    String name = typed[0] + " " + typed[1];
    DeskCommand command =
        commands().stream().filter(it -> it.usage().name().equals(name)).findFirst().orElseThrow();
    Said said = new Said();
    said.status =
        command.run(words(command.usage(), List.of(typed).subList(2, typed.length))).writeTo(said);
    return said;
  }

  private static Words words(Usage usage, List<String> typed) {
    List<String> operands = new ArrayList<>();
    Map<String, List<String>> options = new HashMap<>();
    for (int i = 0; i < typed.size(); i++) {
      String word = typed.get(i);
      if (!word.startsWith("--")) {
        operands.add(word);
      } else if (takesValue(usage, word.substring(2))) {
        options.put(word.substring(2), List.of(typed.get(++i)));
      } else {
        options.put(word.substring(2), List.of());
      }
    }
    return new Words(operands, options);
  }

  private static boolean takesValue(Usage usage, String option) {
    return usage.options().stream()
        .filter(known -> known.name().equals(option))
        .findFirst()
        .orElseThrow()
        .value()
        .isPresent();
  }

  List<Source> sourcesOf(String claim) {
    return sources.of(new ClaimId(claim));
  }

  List<String> addressesOf(String claim) {
    return sourcesOf(claim).stream()
        .map(source -> source.details().address().orElseThrow().typed())
        .toList();
  }

  @Override
  public void close() {
    beans.close();
  }
}
