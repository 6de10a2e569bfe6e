package org.claimdesk.dossier.shell;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.claimdesk.review.Agreement;
import org.jspecify.annotations.Nullable;

/** How far the readers agree, for programs and for people. */
record AgreementLine(Agreement agreement) {

  /** As it is, not rounded; {@code null} where it is not defined. */
  Map<String, @Nullable Object> facts() {
    Map<String, @Nullable Object> facts = new LinkedHashMap<>();
    facts.put("n", agreement.n());
    facts.put("raw", value(agreement.raw()));
    facts.put("kappa", value(agreement.kappa()));
    return facts;
  }

  private static @Nullable Double value(OptionalDouble number) {
    return number.isPresent() ? number.getAsDouble() : null;
  }

  /** In words, where anything was read blind. */
  Optional<String> told() {
    return agreement.n() == 0
        ? Optional.empty()
        : Optional.of(
            "%d read blind, %d%% the same%s"
                .formatted(
                    agreement.n(),
                    (long) (100 * agreement.raw().orElseThrow()),
                    agreement.kappa().isPresent() ? ", kappa " + kappa() : ""));
  }

  /** Adding nothing makes a zero of a negative zero. */
  private String kappa() {
    double rounded = Math.round(100 * agreement.kappa().orElseThrow()) / 100.0 + 0.0;
    return String.format(Locale.ROOT, "%.2f", rounded);
  }
}
