package org.claimdesk.source.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** How a body can be packed on its way, by RFC 9110, section 8.4.1. */
enum Coding {
  GZIP {
    @Override
    InputStream unpack(InputStream in) throws IOException {
      return new Gunzip(in);
    }
  },
  DEFLATE {
    @Override
    InputStream unpack(InputStream in) throws IOException {
      PushbackInputStream ahead = new PushbackInputStream(in, 2);
      byte[] start = ahead.readNBytes(2);
      ahead.unread(start);
      return new InflaterInputStream(ahead, new Inflater(!hasZlibHeader(start)), PIECE);
    }
  };

  private static final int PIECE = 8192;
  // Nobody packs a page more often; each time more is work that a few bytes could ask for.
  private static final int MOST = 4;

  abstract InputStream unpack(InputStream in) throws IOException;

  // Some servers leave the header of RFC 1950 out; browsers take both.
  private static boolean hasZlibHeader(byte[] start) {
    return start.length == 2
        && (start[0] & 0x0F) == 8
        && ((start[0] & 0xFF) << 8 | start[1] & 0xFF) % 31 == 0;
  }

  /**
   * The codings to take off, the outermost first.
   *
   * @param headers what {@code Content-Encoding} says, in its order
   * @throws NoCopy if one of them is unknown, or they are too many
   */
  static List<Coding> of(List<String> headers) throws NoCopy {
    List<Coding> codings = new ArrayList<>();
    for (String word : String.join(",", headers).split(",")) {
      switch (word.strip().toLowerCase(Locale.ROOT)) {
        case "", "identity" -> {}
        case "gzip", "x-gzip" -> codings.add(GZIP);
        case "deflate" -> codings.add(DEFLATE);
        default -> throw unknown(word);
      }
    }
    if (codings.size() > MOST) {
      throw NoCopy.because("it is packed more than " + MOST + " times over");
    }
    Collections.reverse(codings);
    return codings;
  }

  private static NoCopy unknown(String word) {
    return NoCopy.because("it is packed in a way that cannot be read: " + Shown.word(word));
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
