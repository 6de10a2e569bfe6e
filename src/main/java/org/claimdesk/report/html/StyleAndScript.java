package org.claimdesk.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The page's own style and script, the only ones that its policy lets a browser use. */
record StyleAndScript(String style, String script) {

  static StyleAndScript read() {
    return new StyleAndScript(read("report.css"), read("report.js"));
  }

  private static String read(String name) {
    try (InputStream stream = StyleAndScript.class.getResourceAsStream(name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * What a browser may load and run, by Content Security Policy Level 3
   * (https://www.w3.org/TR/CSP3/): these very bytes, and nothing else from anywhere.
   */
  String policy() {
    return "default-src 'none'; style-src '%s'; script-src '%s'; base-uri 'none'; form-action 'none'"
        .formatted(hash(style), hash(script));
  }

  private static String hash(String text) {
    try {
      byte[] sum =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(sum);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
