package org.claimdesk.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.claimdesk.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "https://example.org/park/ | https://example.org/park",
        "https://example.org/ | https://example.org",
        "https://example.org/park/?page=3 | https://example.org/park?page=3",
        "https://example.org/park? | https://example.org/park",
        "https://example.org/park?&page=3& | https://example.org/park?page=3",
        "https://example.org/park#hours | https://example.org/park",
        "https://example.org/park#:~:text=closes | https://example.org/park",
        "HTTPS://Example.ORG/park | https://example.org/park",
        "https://example.org:443/park | https://example.org/park",
        "https://example.org:/park | https://example.org/park",
        "http://example.org:0080/park | http://example.org/park",
        "https://example.org./park | https://example.org/park",
        "https://example.org/%7epark | https://example.org/~park",
        "https://example.org/%c3%bc | https://example.org/%C3%BC",
        "https://example.org/ü | https://example.org/%C3%BC",
        "https://example.org/?q=ü | https://example.org/?q=%c3%bc",
        "https://pärk.test/ | https://xn--prk-qla.test/",
        "https://PÄRK.test/ | https://p%C3%A4rk.test/",
        "https://pa\u0308rk.test/ | https://pärk.test/",
        "https://例え。テスト/ | https://xn--r8jz45g.xn--zckzah/",
        "https://straße.test/ | https://xn--strae-oqa.test/",
        "https://example.org/park/./a/../b | https://example.org/park/b",
        "https://example.org/park?page=3&fbclid=Ab9&UTM_Source=feed | https://example.org/park?page=3",
        "https://example.org/park?b=2&a=1 | https://example.org/park?a=1&b=2",
        "https://example.org/park?utm_source=feed | https://example.org/park",
        "https://[2001:DB8::1]/ | https://[2001:db8::1]",
        "./a.pdf | a.pdf",
        "notes//2031/../a.pdf | notes/a.pdf",
        "/data/../../a.pdf | /a.pdf",
      })
  void takesTwoSpellingsForTheSamePage(String one, String other) {
    assertThat(Address.parse(one).canonical()).isEqualTo(Address.parse(other).canonical());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "https://example.org/?id=7 | https://example.org/?id=8",
        "https://example.org/a%2Fb | https://example.org/a/b",
        "https://example.org/a%2Cb | https://example.org/a,b",
        "http://example.org/ | https://example.org/",
        "https://ana@example.org/ | https://example.org/",
        "https://ana@example.org/ | https://Ana@example.org/",
        "https://example.org/Park | https://example.org/park",
        "https://example.org:8443/ | https://example.org/",
        "https://example.org:80/ | https://example.org/",
        "https://www.example.org/ | https://example.org/",
        "https://example.org/?a=1&a=2 | https://example.org/?a=2&a=1",
        "https://example.org/?ref=7 | https://example.org/",
        "https://example.org/?q=a%26b | https://example.org/?q=a&b",
        "https://example.org/?q=a%2Bb | https://example.org/?q=a+b",
        "https://example.org/#/hours | https://example.org/#/prices",
        "https://example.org/#!hours | https://example.org/",
        "https://straße.test/ | https://strasse.test/",
        "a.pdf | A.pdf",
        "../a.pdf | a.pdf",
        "/a.pdf | a.pdf",
      })
  void keepsTwoPagesApart(String one, String other) {
    assertThat(Address.parse(one).canonical()).isNotEqualTo(Address.parse(other).canonical());
  }

  @Test
  void findsFourPagesInSixAddresses() throws IOException {
    List<String> typed =
        Files.readAllLines(Path.of("src/test/cases/source-same-address/addresses.txt"));

    List<String> pages = typed.stream().map(Address::parse).map(Address::canonical).toList();

    assertThat(typed).hasSize(6);
    assertThat(pages.subList(0, 3)).containsOnly(pages.get(0));
    assertThat(pages.stream().distinct()).hasSize(4);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.com/rules%2Fpark,2031.html#hours",
        "https://pärk.test/öffnung/%C3%BC",
        "https://example.org/100%",
        " https://example.org/ ",
        "./notes: park.txt"
      })
  void keepsWhatWasTyped(String typed) {
    assertThat(Address.parse(typed)).hasToString(typed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a.pdf",
        "/data/a.pdf",
        "~/a.pdf",
        "C:\\data\\a.pdf",
        "2031:a.pdf",
        "./x:a.pdf",
        "www.example.org"
      })
  void takesWhatHasNoSchemeForAFile(String typed) {
    assertThat(Address.parse(typed).isWeb()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "javascript:alert(1) | \"javascript:\"",
        "' JavaScript:alert(1)' | \"JavaScript:\"",
        "data:text/html,x | \"data:\"",
        "ftp://example.org/ | \"ftp:\"",
        "file:///a.pdf | \"file:\"",
        "mailto:ana@example.org | \"mailto:\"",
        "http:/example.org | \"http:/example.org\"",
        "http:example.org | \"http:example.org\"",
        "https:// | \"https://\"",
        "https:///park | \"https:///park\"",
        "https://./park | \"https://./park\"",
        "https://exam ple.org/ | \"https://exam ple.org/\"",
        "https://example.org:park/ | \"https://example.org:park/\"",
        "https://example.org:70000/ | \"https://example.org:70000/\"",
        "https://[::1/ | \"https://[::1/\"",
        "https://exa<mple.org/ | \"https://exa<mple.org/\"",
      })
  void refusesWhatIsNeitherByName(String typed, String named) {
    assertThatThrownBy(() -> Address.parse(typed))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining(named);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "https://example.org/\npark", "a\u0000.pdf", "java\tscript:x"})
  void refusesBlanksAndControlCharacters(String typed) {
    assertThatThrownBy(() -> Address.parse(typed)).isInstanceOf(ProblemException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "https://www.example.co.uk/park, example.co.uk",
    "https://news.example.org:8443/, example.org",
    "https://EXAMPLE.org./, example.org",
    "https://ana.github.io/, ana.github.io",
    "https://www.食狮.公司.cn/, xn--85x722f.xn--55qx5d.cn",
    "https://localhost/, localhost",
    "https://192.0.2.7/, 192.0.2.7",
    "https://[2001:db8::1]/, [2001:db8::1]",
    "https://www.pärk.test/, www.xn--prk-qla.test",
    "https://co.uk/, co.uk",
    "https://a..example.org/, a..example.org"
  })
  void findsTheRegistrableDomain(String typed, String domain) {
    assertThat(Address.parse(typed).registrableDomain()).contains(domain);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "https://example.org | https://example.org",
        "https://example.org/park#hours | https://example.org/park",
        "https://example.org?page=3#a?b | https://example.org?page=3",
        "HTTPS://Example.ORG:443/Park | https://example.org/Park",
        "https://example.org:8443/ | https://example.org:8443/",
        "https://example.org/a%2Fb%2fc%7e | https://example.org/a%2Fb%2fc%7e",
        "https://example.org/rules,2031+x;y | https://example.org/rules,2031+x;y",
        "https://example.org/100%/%zz%4 | https://example.org/100%25/%25zz%254",
        "https://example.org/two words?q=a b | https://example.org/two%20words?q=a%20b",
        "https://example.org/öffnung?q=例😀 | https://example.org/%C3%B6ffnung?q=%E4%BE%8B%F0%9F%98%80",
        "https://example.org/?a[]=1&u=http://b.org/?c | https://example.org/?a%5B%5D=1&u=http://b.org/?c",
        "https://pärk.test/ | https://xn--prk-qla.test/",
        "https://ana:secret@example.org/ | https://example.org/",
        "https://[2001:DB8::1]:8443/ | https://[2001:db8::1]:8443/",
        "https://example.org/a/../b | https://example.org/a/../b",
      })
  void saysWhatToAskAServerFor(String typed, String asked) {
    assertThat(Address.parse(typed).uri().map(Object::toString)).contains(asked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "park.pdf",
        "https://the_park.example.org/",
        "https://park-.example.org/",
        "http://127.1/",
        "http://0x7f.1/",
        "http://[:::]/"
      })
  void hasNothingToAskForWhereJavaSeesNoHost(String typed) {
    assertThat(Address.parse(typed).uri()).isEmpty();
  }

  @Test
  void encodesWhatNoPathMayHold() {
    Address address = Address.parse("https://example.org/a|b[c]{d}^`\\\"<e>");

    assertThat(address.uri().map(URI::getRawPath))
        .contains("/a%7Cb%5Bc%5D%7Bd%7D%5E%60%5C%22%3Ce%3E");
  }

  @Test
  void tellsThatAUserIsNamed() {
    assertThat(Address.parse("https://ana:secret@example.org/").namesUser()).isTrue();
    assertThat(Address.parse("https://example.org/@ana").namesUser()).isFalse();
    assertThat(Address.parse("ana@example.org").namesUser()).isFalse();
  }

  @Test
  void takesALabelTooLongForAnyHost() {
    String typed = "https://" + "ß".repeat(100_000) + ".test/" + "/".repeat(100_000) + "park";

    String canonical = Address.parse(typed).canonical();

    assertThat(canonical).startsWith("https://%c3%9f").endsWith("/park");
    assertThat(Address.parse(canonical).canonical()).isEqualTo(canonical);
  }

  @Test
  void findsNoDomainForAFile() {
    assertThat(Address.parse("example.org").registrableDomain()).isEmpty();
  }
}
