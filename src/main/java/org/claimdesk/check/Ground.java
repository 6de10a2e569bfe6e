package org.claimdesk.check;

/** What a verdict has to rest on. */
enum Ground {
  SOURCES,
  /** Where nothing could be found, why there is nothing takes the place of sources. */
  JUSTIFICATION,
  /** An opinion or a prediction has no evidence. */
  NOTHING;

  /**
   * @param verdict its name in the scale
   */
  static Ground of(String verdict) {
    return switch (verdict) {
      case "not-checkable" -> NOTHING;
      case "unverifiable" -> JUSTIFICATION;
      default -> SOURCES;
    };
  }
}
