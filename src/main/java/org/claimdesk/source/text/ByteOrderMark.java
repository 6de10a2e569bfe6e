package org.claimdesk.source.text;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;

/**
 * The mark that a text may begin with, which says how it is encoded: <a
 * href="https://encoding.spec.whatwg.org/#bom-sniff">Encoding Standard</a>.
 */
record ByteOrderMark(Charset charset, int length) {

  static Optional<ByteOrderMark> of(byte[] bytes) {
    return List.of(UTF_8, UTF_16LE, UTF_16BE).stream()
        .map(charset -> new ByteOrderMark(charset, charset.equals(UTF_8) ? 3 : 2))
        .filter(mark -> mark.begins(bytes))
        .findFirst();
  }

  private boolean begins(byte[] bytes) {
    return bytes.length >= length && new String(bytes, 0, length, charset).equals("\uFEFF");
  }
}
