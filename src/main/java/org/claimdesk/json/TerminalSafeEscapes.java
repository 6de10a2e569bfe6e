package org.claimdesk.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;

/**
 * Escapes what a terminal acts on and RFC 8259 leaves alone: DEL, the C1 controls and the
 * bidirectional overrides and isolates, so that JSON can be shown as it is.
 */
class TerminalSafeEscapes extends CharacterEscapes {

  private static final long serialVersionUID = 1L;

  @Override
  public int[] getEscapeCodesForAscii() {
    int[] escapes = standardAsciiEscapesForJSON();
    escapes[0x7F] = CharacterEscapes.ESCAPE_STANDARD;
    return escapes;
  }

  @Override
  public @Nullable SerializableString getEscapeSequence(int ch) {
    boolean acts =
        ch >= 0x80 && ch <= 0x9F
            || ch >= 0x202A && ch <= 0x202E
            || ch >= 0x2066 && ch <= 0x2069
            || ch == 0x2028
            || ch == 0x2029;
    return acts ? new SerializedString(String.format("\\u%04X", ch)) : null;
  }
}
