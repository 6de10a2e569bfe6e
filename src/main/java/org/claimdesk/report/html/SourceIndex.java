package org.claimdesk.report.html;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimdesk.report.ReportSource;
import org.claimdesk.source.Address;
import org.claimdesk.source.SourceField;

/** Which claims rest on which source, each source once however its address is spelled. */
final class SourceIndex {

  /** The most sources that it names. */
  static final int SOURCES = 10_000;

  private static final int LINKS = 50_000;

  private final Map<String, Entry> entries = new HashMap<>();
  private final Room room;
  private final Room links = new Room(LINKS);
  private long unnamed;

  SourceIndex(int sources) {
    this.room = new Room(sources);
  }

  /** A source, and the claims that name it. */
  record Entry(String key, String name, Optional<String> url, IndexGroup claims) {

    /** Whether its name is nothing but the address. */
    boolean isNamedByAddress() {
      return url.filter(name::equals).isPresent();
    }
  }

  void add(ClaimLink claim, List<ReportSource> sources) {
    Set<String> seen = new HashSet<>();
    for (ReportSource source : sources) {
      String key = key(source);
      if (seen.add(key)) {
        entry(key, source).ifPresentOrElse(entry -> entry.claims().add(claim), () -> unnamed++);
      }
    }
  }

  private Optional<Entry> entry(String key, ReportSource source) {
    if (!entries.containsKey(key) && room.take()) {
      entries.put(key, new Entry(key, source.name(), source.url(), new IndexGroup(links)));
    }
    return Optional.ofNullable(entries.get(key));
  }

  private static String key(ReportSource source) {
    return source
        .text(SourceField.ADDRESS)
        .map(typed -> "address " + Address.parse(typed).canonical())
        .or(() -> source.text(SourceField.PERSON).map(name -> "person " + name))
        .orElseGet(() -> "work " + source.name());
  }

  /** The sources by their names. */
  List<Entry> sorted() {
    return entries.values().stream()
        .sorted(
            Comparator.comparing((Entry entry) -> entry.name().toLowerCase(Locale.ROOT))
                .thenComparing(Entry::key))
        .toList();
  }

  /** How often a claim names a source for which there was no room. */
  long unnamed() {
    return unnamed;
  }
}
