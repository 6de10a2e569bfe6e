package org.claimdesk.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class FoldTest {

  @Test
  void putsCaseAndAccentsAside() {
    assertThat(Fold.text("Zoë's CAFÉ")).isEqualTo("zoe's cafe");
    assertThat(Fold.text("STRASSE")).isEqualTo(Fold.text("Straße"));
  }

  @Test
  void takesNoHeedOfTheNormalForm() {
    String composed = Normalizer.normalize("Zoë", Normalizer.Form.NFC);
    String decomposed = Normalizer.normalize("Zoë", Normalizer.Form.NFD);

    assertThat(Fold.text(composed)).isEqualTo(Fold.text(decomposed));
  }

  @Test
  void keepsTheVowelSignsOfOtherScripts() {
    assertThat(Fold.text("កម្ពុជា")).isEqualTo("កម្ពុជា");
    assertThat(Fold.letters("កម្ពុជា!")).isEqualTo("កម្ពុជា");
  }

  @Test
  void comparesLettersAndDigitsOnly() {
    assertThat(Fold.letters("US$ 2.3 billion, since 1992."))
        .isEqualTo(Fold.letters("us$2.3 BILLION since 1992"));
  }
}
