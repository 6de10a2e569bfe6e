package org.claimdesk.source;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Who counts as one voice when sources are to be independent of each other.
 *
 * @param known by which of its details the voice is told from others
 * @param name the form in which voices are compared
 */
public record Publisher(SourceField known, String name) {

  // Latin, Greek and Cyrillic accents; the vowel signs of other scripts tell words apart.
  private static final Pattern ACCENTS = Pattern.compile("[\u0300-\u036F]");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

  /**
   * The registrable domain of a web address; the person or the work, whatever their case, accents
   * and blanks; for a file, who is said to have published it, else the file alone.
   */
  public static Publisher of(SourceDetails source) {
    return source
        .address()
        .map(address -> ofAddress(address, source.publisher()))
        .or(() -> source.person().map(name -> folded(SourceField.PERSON, name)))
        .or(() -> source.work().map(name -> folded(SourceField.WORK, name)))
        .orElseThrow();
  }

  private static Publisher ofAddress(Address address, Optional<String> publisher) {
    return address
        .registrableDomain()
        .map(domain -> new Publisher(SourceField.ADDRESS, domain))
        .or(() -> publisher.map(name -> folded(SourceField.PUBLISHER, name)))
        .orElseGet(() -> new Publisher(SourceField.ADDRESS, address.canonical()));
  }

  private static Publisher folded(SourceField known, String name) {
    String bare = ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    String lower = bare.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    return new Publisher(known, BLANKS.matcher(lower).replaceAll(" ").strip());
  }
}
