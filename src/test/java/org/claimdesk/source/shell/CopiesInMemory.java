package org.claimdesk.source.shell;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimdesk.source.Address;
import org.claimdesk.source.Source;
import org.claimdesk.source.SourceId;
import org.claimdesk.source.capture.Content;
import org.claimdesk.source.capture.Copies;
import org.claimdesk.source.capture.Copy;
import org.claimdesk.source.capture.EvidenceRule;
import org.claimdesk.source.capture.Look;
import org.claimdesk.source.quote.PagedText;

/** Copies kept in memory, and what they say of the sources kept beside these. */
final class CopiesInMemory implements Copies {

  private record Place(SourceId id, String address) {}

  private final SourcesInMemory sources;
  private final Map<Place, List<Look>> looks = new HashMap<>();
  final Map<String, Content> contents = new HashMap<>();

  CopiesInMemory(SourcesInMemory sources) {
    this.sources = sources;
    sources.whenPut = (claim, source) -> workOut(new SourceId(claim, source.n()));
  }

  @Override
  public List<Look> looks(SourceId id, Address address) {
    return looks.getOrDefault(new Place(id, address.canonical()), List.of());
  }

  @Override
  public void add(SourceId id, Address address, Look look, Optional<Content> content) {
    look.copy().ifPresent(copy -> contents.put(copy.sha256(), content.orElseThrow()));
    looks.computeIfAbsent(new Place(id, address.canonical()), place -> new ArrayList<>()).add(look);
    workOut(id);
  }

  @Override
  public void adopt(SourceId id, Address address, Optional<SourceId> like) {
    looks.keySet().stream()
        .filter(place -> place.address().equals(address.canonical()))
        .filter(place -> like.isEmpty() || like.get().equals(place.id()))
        .findFirst()
        .ifPresent(
            place -> {
              looks.put(new Place(id, address.canonical()), new ArrayList<>(looks.get(place)));
              workOut(id);
            });
  }

  private void workOut(SourceId id) {
    Source source = sources.find(id).orElseThrow();
    List<Look> seen =
        source.details().address().map(address -> looks(id, address)).orElse(List.of());
    sources.set(
        id.claim(), source.with(new EvidenceRule(this::text).of(seen, source.details().quote())));
  }

  @Override
  public Optional<PagedText> text(Copy copy) {
    return contents.get(copy.sha256()).text();
  }

  @Override
  public byte[] bytes(Copy copy) {
    return contents.get(copy.sha256()).bytes();
  }
}
