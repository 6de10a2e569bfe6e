package org.claimdesk.source.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceTest {

  private static final URI BASE = URI.create("http://a/b/c/d;p?q");

  /** The examples of RFC 3986, section 5.4, that stay on the web. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "g | http://a/b/c/g",
        "./g | http://a/b/c/g",
        "g/ | http://a/b/c/g/",
        "/g | http://a/g",
        "//g | http://g",
        "?y | http://a/b/c/d;p?y",
        "g?y | http://a/b/c/g?y",
        "#s | http://a/b/c/d;p?q#s",
        "g#s | http://a/b/c/g#s",
        "g?y#s | http://a/b/c/g?y#s",
        ";x | http://a/b/c/;x",
        "g;x | http://a/b/c/g;x",
        "'' | http://a/b/c/d;p?q",
        ". | http://a/b/c/",
        "./ | http://a/b/c/",
        ".. | http://a/b/",
        "../ | http://a/b/",
        "../g | http://a/b/g",
        "../.. | http://a/",
        "../../ | http://a/",
        "../../g | http://a/g",
        "../../../../g | http://a/g",
        "/./g | http://a/g",
        "/../g | http://a/g",
        "g. | http://a/b/c/g.",
        "..g | http://a/b/c/..g",
        "./g/. | http://a/b/c/g/",
        "g/./h | http://a/b/c/g/h",
        "g/../h | http://a/b/c/h",
        "g?y/../x | http://a/b/c/g?y/../x",
        "g#s/../x | http://a/b/c/g#s/../x",
        "https://h/i | https://h/i",
      })
  void resolvesAsTheStandardDoes(String location, String address) throws NoCopy {
    assertThat(Reference.resolve(location, BASE)).hasToString(address);
  }

  @Test
  void resolvesAgainstAHostAlone() throws NoCopy {
    assertThat(Reference.resolve("park", URI.create("http://a"))).hasToString("http://a/park");
  }

  @Test
  void readsUtf8AndKeepsOtherBytesEncoded() throws NoCopy {
    String utf8 = new String("//pärk.test/ü".getBytes(UTF_8), ISO_8859_1);

    assertThat(Reference.resolve(utf8, BASE)).hasToString("http://pärk.test/ü");
    assertThat(Reference.resolve("/caf\u00E9", BASE)).hasToString("http://a/caf%E9");
  }

  @Test
  void refusesAnAddressWithoutEnd() {
    assertThatThrownBy(() -> Reference.resolve("/" + "a".repeat(8000), BASE))
        .isInstanceOf(NoCopy.class)
        .hasMessage("it was redirected to an address of over 8000 characters");
  }

  @Property
  void leadsToAWebAddressOrIsRefused(@ForAll String location) {
    try {
      assertThat(Reference.resolve(location, BASE).isWeb()).isTrue();
    } catch (NoCopy e) {
      assertThat(e.why()).startsWith("it was redirected to").hasSizeLessThan(300);
    }
  }
}
