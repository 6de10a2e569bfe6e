package org.claimdesk.source.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimdesk.claim.ClaimId;
import org.claimdesk.problem.ProblemException;
import org.claimdesk.selection.FilterOptions;
import org.claimdesk.selection.MeantClaims;
import org.claimdesk.source.Address;
import org.claimdesk.source.Source;
import org.claimdesk.source.SourceId;
import org.claimdesk.source.Sources;
import org.claimdesk.source.capture.CaptureSources.Order;
import org.claimdesk.terminal.Option;
import org.claimdesk.terminal.Words;

/** Tells which sources with an address a command means: those of claims, one by name, or all. */
record MeantSources(MeantClaims claims, MeantSource one, Sources sources) {

  static final String ALL = "all";

  static final Option ALL_OPTION =
      Option.flag(ALL, "the sources of all claims that are not dropped");

  /** A source that is meant, and its address. */
  record Meant(SourceId id, Source source, Address address) {

    Order order() {
      return new Order(id, address);
    }
  }

  /**
   * Those of the claims named, of the filter options, or of the current claim, in their order.
   *
   * @param all whether all claims are meant where nothing is said
   * @throws ProblemException if there is no such claim or source, or nothing is meant
   */
  List<Meant> of(Words words, boolean all) {
    Optional<String> typed = words.operand(0);
    boolean chosen = typed.isPresent() || FilterOptions.given(words);
    if (words.has(ALL) && chosen) {
      throw ProblemException.of(
          "--all and claims are given at once", "leave --all out, or name no claims");
    }
    List<Meant> meant = new ArrayList<>();
    if (words.has(ALL) || all && !chosen) {
      sources.each((claim, source) -> add(meant, new SourceId(claim, source.n()), source));
    } else if (typed.filter(this::namesOne).isPresent()) {
      SourceId id = one.of(typed.get());
      add(meant, id, requireAddress(id));
    } else {
      claims.of(words, typed).forEach(claim -> addAll(meant, claim));
    }
    return meant;
  }

  private boolean namesOne(String typed) {
    return typed.matches(".+/[0-9]+") && !typed.contains(",") && !claims.isClaim(typed);
  }

  private void addAll(List<Meant> meant, ClaimId claim) {
    sources.of(claim).forEach(source -> add(meant, new SourceId(claim, source.n()), source));
  }

  private static void add(List<Meant> meant, SourceId id, Source source) {
    source.details().address().ifPresent(address -> meant.add(new Meant(id, source, address)));
  }

  private Source requireAddress(SourceId id) {
    Source source = one.require(id);
    if (source.details().address().isEmpty()) {
      throw ProblemException.of(
          id + " has no address: nothing of it can be looked up",
          "a person or a work has nothing to copy; source list shows what the claim has");
    }
    return source;
  }
}
