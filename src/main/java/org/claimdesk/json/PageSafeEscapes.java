package org.claimdesk.json;

import tools.jackson.core.io.CharacterEscapes;

/** Escapes, beside what a terminal acts on, what an HTML page would act on within a script. */
final class PageSafeEscapes extends TerminalSafeEscapes {

  private static final long serialVersionUID = 1L;

  @Override
  public int[] getEscapeCodesForAscii() {
    int[] escapes = super.getEscapeCodesForAscii();
    for (char sign : new char[] {'<', '>', '&'}) {
      escapes[sign] = CharacterEscapes.ESCAPE_STANDARD;
    }
    return escapes;
  }
}
