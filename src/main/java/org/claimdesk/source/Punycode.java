package org.claimdesk.source;

/** Letters of any script in the ASCII of host names, by RFC 3492. */
final class Punycode {

  private static final int BASE = 36;
  private static final int LOWEST_THRESHOLD = 1;
  private static final int HIGHEST_THRESHOLD = 26;
  private static final int SKEW = 38;
  private static final int DAMP = 700;
  private static final int FIRST_BIAS = 72;
  private static final int FIRST_NON_ASCII = 0x80;

  private final int[] letters;
  private final StringBuilder encoded = new StringBuilder();
  private int bias = FIRST_BIAS;

  private Punycode(String label) {
    this.letters = label.codePoints().toArray();
  }

  /** The label without the {@code xn--} before it; section 6.3. */
  static String encode(String label) {
    return new Punycode(label).encode();
  }

  private String encode() {
    for (int letter : letters) {
      if (letter < FIRST_NON_ASCII) {
        encoded.append((char) letter);
      }
    }
    int basic = encoded.length();
    if (basic > 0) {
      encoded.append('-');
    }
    encodeOthers(basic);
    return encoded.toString();
  }

  private void encodeOthers(int basic) {
    int delta = 0;
    int done = basic;
    int next = FIRST_NON_ASCII;
    while (done < letters.length) {
      int least = leastFrom(next);
      delta += (least - next) * (done + 1);
      for (int letter : letters) {
        if (letter < least) {
          delta++;
        } else if (letter == least) {
          append(delta);
          bias = adapt(delta, done + 1, done == basic);
          delta = 0;
          done++;
        }
      }
      delta++;
      next = least + 1;
    }
  }

  private int leastFrom(int floor) {
    int least = Integer.MAX_VALUE;
    for (int letter : letters) {
      if (letter >= floor && letter < least) {
        least = letter;
      }
    }
    return least;
  }

  private void append(int delta) {
    int rest = delta;
    for (int k = BASE; ; k += BASE) {
      int threshold = Math.max(LOWEST_THRESHOLD, Math.min(HIGHEST_THRESHOLD, k - bias));
      if (rest < threshold) {
        encoded.append(digit(rest));
        return;
      }
      encoded.append(digit(threshold + (rest - threshold) % (BASE - threshold)));
      rest = (rest - threshold) / (BASE - threshold);
    }
  }

  private static char digit(int value) {
    return (char) (value < 26 ? 'a' + value : '0' + value - 26);
  }

  private static int adapt(int delta, int count, boolean first) {
    int rest = first ? delta / DAMP : delta / 2;
    rest += rest / count;
    int k = 0;
    while (rest > (BASE - LOWEST_THRESHOLD) * HIGHEST_THRESHOLD / 2) {
      rest /= BASE - LOWEST_THRESHOLD;
      k += BASE;
    }
    return k + (BASE - LOWEST_THRESHOLD + 1) * rest / (rest + SKEW);
  }
}
