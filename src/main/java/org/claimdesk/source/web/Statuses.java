package org.claimdesk.source.web;

import java.net.http.HttpHeaders;

/** What an answer's status says of the page, by RFC 9110, section 15, and RFC 6585. */
final class Statuses {

  private Statuses() {}

  /**
   * @throws NoCopy unless the answer has the page in it
   */
  static void requirePage(int status, HttpHeaders headers) throws NoCopy {
    switch (status) {
      case 204, 205 -> throw NoCopy.because(status, "it has no content (%d)".formatted(status));
      case 206 -> throw NoCopy.because(status, "its server sent only a part of it (206)");
      case 404 -> throw NoCopy.gone(status, "there is no such page (404)");
      case 410 -> throw NoCopy.gone(status, "it is gone for good (410)");
      case 401, 402, 403, 451 -> throw refused(status);
      case 429 -> throw wait(status, "its server asks to wait", headers);
      case 503 -> throw wait(status, "its server cannot answer now", headers);
      default -> requireSuccess(status);
    }
  }

  private static void requireSuccess(int status) throws NoCopy {
    if (status >= 500 && status <= 599) {
      throw NoCopy.because(status, "its server has a fault of its own (%d)".formatted(status));
    }
    if (status < 200 || status > 299) {
      throw NoCopy.because(status, "its server answers without the page (%d)".formatted(status));
    }
  }

  private static NoCopy refused(int status) {
    return NoCopy.because(
        status,
        "its server refuses to show it (%d); save it in a browser and give it with --file"
            .formatted(status));
  }

  private static NoCopy wait(int status, String what, HttpHeaders headers) {
    String when = headers.firstValue("Retry-After").flatMap(RetryAfter::words).orElse("later");
    return NoCopy.because(status, "%s (%d): try again %s".formatted(what, status, when));
  }
}
