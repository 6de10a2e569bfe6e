package org.claimdesk.source.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimdesk.claim.ClaimId;
import org.claimdesk.claim.CurrentClaim;
import org.claimdesk.problem.ProblemException;
import org.claimdesk.selection.FilterOptions;
import org.claimdesk.selection.MeantClaims;
import org.claimdesk.source.Address;
import org.claimdesk.source.AttachSource;
import org.claimdesk.source.AttachSource.Attached;
import org.claimdesk.source.AttachSource.Order;
import org.claimdesk.source.KeepsCopies.Origin;
import org.claimdesk.source.LocalFiles;
import org.claimdesk.source.SourceDetails;
import org.claimdesk.source.SourceField;
import org.claimdesk.source.capture.CaptureSources;
import org.claimdesk.source.capture.Limits;
import org.claimdesk.terminal.Answer;
import org.claimdesk.terminal.Completes;
import org.claimdesk.terminal.DeskCommand;
import org.claimdesk.terminal.Operand;
import org.claimdesk.terminal.Option;
import org.claimdesk.terminal.Output;
import org.claimdesk.terminal.Session;
import org.claimdesk.terminal.Usage;
import org.claimdesk.terminal.Words;

/** {@code source add}: attaches a source. */
final class SourceAdd implements DeskCommand {

  private static final String AGAIN = "again";
  private static final String CAPTURE = "capture";

  private final Session session;
  private final MeantClaims meant;
  private final AttachSource attachSource;
  private final CurrentClaim current;
  private final Capturing capturing;

  /** What sources are attached with. */
  record Parts(AttachSource attachSource, CurrentClaim current, Capturing capturing) {}

  SourceAdd(Session session, MeantClaims meant, Parts parts) {
    this.session = session;
    this.meant = meant;
    this.attachSource = parts.attachSource();
    this.current = parts.current();
    this.capturing = parts.capturing();
  }

  @Override
  public Usage usage() {
    return Usage.of("source add", Usage.Group.SOURCES, "attach a source to a claim")
        .operands(
            Operand.optional("IDS", Completes.CLAIMS), Operand.optional("URL|FILE", Completes.FILE))
        .options(DetailOptions.all())
        .options(FilterOptions.all())
        .options(
            Option.flag(AGAIN, "attach it even if the claim has it already"),
            Option.flag(CAPTURE, "keep a copy of the page at once"))
        .options(FetchOptions.all())
        .rule("A single word is the address, and the claim the current one.")
        .rule("With --person or --work there is no address, and a single word is IDS.")
        .rule(
            "The same address on the same claim is told and not doubled. Tracking parameters, the"
                + " order of parameters, a trailing slash and a fragment make no difference.")
        .rule(
            "A file is kept as a copy. Where there is a copy, it says at once whether the quote is in"
                + " it.")
        .rule("With --capture the status is 1 when the source is attached and its copy failed.")
        .example(
            "source add KT-001 https://example.org/treaties/1953 --stance supports --primary"
                + " --quote \"relations were established in 1953\"",
            "attach a page, with the words that matter")
        .example(
            "source add KT-002 ~/notes/statement-2013.pdf --at \"page 2\" --published 2013-12",
            "attach a file")
        .example(
            "source add KT-004 --person \"the ministry's press office\" --how phone --protected",
            "attach a person, kept out of public reports");
  }

  @Override
  public Answer run(Words words) {
    SourceDetails details = details(words);
    Optional<Path> file = details.address().flatMap(LocalFiles.anywhere(session::path)::require);
    List<ClaimId> claims = meant.of(words, ids(words));
    FetchOptions.requireFetching(words, CAPTURE);
    Limits limits = FetchOptions.limits(words);
    List<Attached> attached =
        attachSource.attach(
            session.author(), Order.forAll(claims, details, Origin.of(file)), words.has(AGAIN));
    if (claims.size() == 1) {
      current.set(claims.get(0));
    }
    Answer told = Told.of(attached);
    return words.has(CAPTURE) ? told.then(out -> capture(attached, limits, out)) : told;
  }

  private int capture(List<Attached> attached, Limits limits, Output out) {
    List<CaptureSources.Order> orders =
        attached.stream()
            .filter(one -> one.source().evidence().copy().isEmpty())
            .flatMap(
                one ->
                    one.source().details().address().stream()
                        .filter(Address::isWeb)
                        .map(address -> new CaptureSources.Order(one.id(), address)))
            .toList();
    return orders.isEmpty() ? Answer.DONE : capturing.fetch(orders, limits, out);
  }

  private SourceDetails details(Words words) {
    Map<SourceField, String> texts = DetailOptions.texts(words);
    address(words).ifPresent(typed -> texts.put(SourceField.ADDRESS, typed));
    return SourceDetails.of(texts);
  }

  private static Optional<String> address(Words words) {
    if (!hasNoAddress(words)) {
      return words.operand(words.count() == 2 ? 1 : 0);
    }
    words
        .operand(1)
        .ifPresent(
            typed -> {
              throw ProblemException.of(
                  "\"%s\" is one word too many beside --person or --work".formatted(typed),
                  "leave the address out, or the option");
            });
    return Optional.empty();
  }

  private static Optional<String> ids(Words words) {
    int before = hasNoAddress(words) ? words.count() : words.count() - 1;
    return before > 0 ? words.operand(0) : Optional.empty();
  }

  private static boolean hasNoAddress(Words words) {
    return List.of(DetailOptions.PERSON, DetailOptions.WORK).stream()
        .anyMatch(name -> words.option(name).filter(text -> !text.isBlank()).isPresent());
  }
}
