package org.claimdesk.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.claimdesk.problem.ProblemException;

class AddressPropertyTest {

  /** A page as typed plainly, its parts kept apart so that they can be spelled otherwise. */
  record Page(String host, String path, List<String> parameters) {

    String typed() {
      return "https://" + host + path + query(parameters);
    }

    static String query(List<String> parameters) {
      return parameters.isEmpty() ? "" : "?" + String.join("&", parameters);
    }
  }

  @Property
  void theCanonicalFormIsItsOwn(@ForAll("addresses") String typed) {
    Address address = accepted(typed);

    String canonical = address.canonical();

    assertThat(Address.parse(canonical).canonical()).isEqualTo(canonical);
  }

  @Property
  void aDomainIsFoundForWhateverIsAccepted(@ForAll("addresses") String typed) {
    Address address = accepted(typed);

    assertThat(address.registrableDomain().isPresent()).isEqualTo(address.isWeb());
  }

  @Property
  void whatIsAskedForIsAUriOfAHost(@ForAll("addresses") String typed) {
    Address address = accepted(typed);

    address.uri().ifPresent(AddressPropertyTest::requireWhole);
  }

  private static void requireWhole(URI uri) {
    assertThat(uri.toASCIIString()).isEqualTo(uri.toString()).doesNotContain("#");
    assertThat(uri.getHost()).isNotEmpty();
    assertThat(Address.parse(uri.toString()).uri()).contains(uri);
  }

  @Property
  void whatIsLegalIsAskedForAsTyped(@ForAll("legal") String path, @ForAll("legal") String query) {
    String typed = "https://example.org/" + path.replace("?", "") + "?" + query;

    assertThat(Address.parse(typed + "#part").uri()).hasToString("Optional[" + typed + "]");
  }

  @Property
  void orderAndTrackersDoNotMatter(
      @ForAll("pages") Page page,
      @ForAll("trackers") List<String> trackers,
      @ForAll Random random) {
    List<String> parameters = new ArrayList<>(page.parameters());
    parameters.addAll(trackers);
    Collections.shuffle(parameters, random);

    String other = new Page(page.host(), page.path(), parameters).typed();

    assertThat(canonical(other)).isEqualTo(canonical(page.typed()));
  }

  @Property
  void spellingOfTheHostDoesNotMatter(@ForAll("pages") Page page, @ForAll Random random) {
    String host = changedCase(page.host(), random) + (random.nextBoolean() ? "." : "");
    String port = random.nextBoolean() ? ":443" : "";

    String other = "HttpS://" + host + port + page.path() + Page.query(page.parameters());

    assertThat(canonical(other)).isEqualTo(canonical(page.typed()));
  }

  @Property
  void spellingOfThePercentEncodingDoesNotMatter(
      @ForAll("pages") Page page, @ForAll Random random) {
    List<String> parameters =
        page.parameters().stream().map(text -> encodedHereAndThere(text, random)).toList();

    Page other = new Page(page.host(), encodedHereAndThere(page.path(), random), parameters);

    assertThat(canonical(other.typed())).isEqualTo(canonical(page.typed()));
  }

  @Property
  void slashAndFragmentAtTheEndDoNotMatter(@ForAll("pages") Page page) {
    String other = new Page(page.host(), page.path() + "/", page.parameters()).typed() + "#part";

    assertThat(canonical(other)).isEqualTo(canonical(page.typed()));
  }

  @Property
  void theValueOfARealParameterMatters(
      @ForAll("pages") Page page, @ForAll("values") String value, @ForAll Random random) {
    Assume.that(!page.parameters().isEmpty());
    int which = random.nextInt(page.parameters().size());
    String parameter = page.parameters().get(which);
    String changed = parameter.substring(0, parameter.indexOf('=') + 1) + value;
    Assume.that(!changed.equals(parameter));
    List<String> parameters = new ArrayList<>(page.parameters());
    parameters.set(which, changed);

    String other = new Page(page.host(), page.path(), parameters).typed();

    assertThat(canonical(other)).isNotEqualTo(canonical(page.typed()));
  }

  @Provide
  Arbitrary<String> addresses() {
    Arbitrary<String> spiced =
        Arbitraries.strings()
            .withChars("aZ0%27eEfF/.?&=#!:@[]+;~ \\<>\"ßςüΣ。％İ例\u0301\u200D\uD83D\uDE00")
            .ofMaxLength(24);
    Arbitrary<String> any = Arbitraries.strings().all().ofMaxLength(12);
    Arbitrary<String> web =
        Combinators.combine(Arbitraries.of("http://", "HTTPS://", "https://a.org/"), spiced)
            .as(String::concat);
    return Arbitraries.oneOf(web, spiced, any, any.map("https://"::concat));
  }

  @Provide
  Arbitrary<String> legal() {
    Arbitrary<String> letters =
        Arbitraries.strings().withChars("aZ09-._~!$&'()*+,;=:@/?").ofLength(1);
    return Arbitraries.oneOf(letters, Arbitraries.of("%2F", "%2f", "%C3%bc", "%00"))
        .list()
        .ofMaxSize(12)
        .map(parts -> String.join("", parts));
  }

  @Provide
  Arbitrary<Page> pages() {
    Arbitrary<String> host = Arbitraries.of("example.org", "www.example.co.uk", "pärk.test");
    Arbitrary<String> path =
        letters(1).list().ofMinSize(1).ofMaxSize(3).map(names -> "/" + String.join("/", names));
    Arbitrary<List<String>> parameters =
        values()
            .list()
            .ofMaxSize(4)
            .map(
                values ->
                    IntStream.range(0, values.size())
                        .mapToObj(i -> "abcd".charAt(i) + "=" + values.get(i))
                        .toList());
    return Combinators.combine(host, path, parameters).as(Page::new);
  }

  @Provide
  Arbitrary<String> values() {
    return letters(0);
  }

  @Provide
  Arbitrary<List<String>> trackers() {
    return Arbitraries.of("utm_source=feed", "utm_x=", "fbclid=Ab9", "gclid", "_ga=2.1", "mc_eid=7")
        .list()
        .ofMaxSize(4);
  }

  private static Arbitrary<String> letters(int least) {
    return Arbitraries.strings().withChars("abXY09~_-ü例,é").ofMinLength(least).ofMaxLength(6);
  }

  private static Address accepted(String typed) {
    Address address = null;
    try {
      address = Address.parse(typed);
    } catch (ProblemException e) {
      Assume.that(false);
    }
    return Objects.requireNonNull(address);
  }

  private static String canonical(String typed) {
    return Address.parse(typed).canonical();
  }

  private static String changedCase(String text, Random random) {
    return text.codePoints()
        .map(c -> random.nextBoolean() ? Character.toUpperCase(c) : c)
        .mapToObj(Character::toString)
        .reduce("", String::concat);
  }

  private static String encodedHereAndThere(String text, Random random) {
    return text.codePoints()
        .mapToObj(Character::toString)
        .map(c -> "/=,".contains(c) || random.nextBoolean() ? c : encoded(c, random))
        .reduce("", String::concat);
  }

  private static String encoded(String letter, Random random) {
    String pattern = random.nextBoolean() ? "%%%02X" : "%%%02x";
    byte[] octets = letter.getBytes(StandardCharsets.UTF_8);
    return IntStream.range(0, octets.length)
        .mapToObj(i -> pattern.formatted(octets[i] & 0xFF))
        .reduce("", String::concat);
  }
}
