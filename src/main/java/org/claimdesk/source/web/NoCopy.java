package org.claimdesk.source.web;

import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;
import org.claimdesk.source.capture.Response;

/** Why there is no copy to be had, on its way to the user. */
final class NoCopy extends IOException {

  private final Response.Cause cause;
  private final transient OptionalInt status;

  private NoCopy(Response.Cause cause, OptionalInt status, String why) {
    super(why);
    this.cause = cause;
    this.status = status;
  }

  /**
   * @param why one line without the address and without a full stop
   */
  static NoCopy because(String why) {
    return new NoCopy(Response.Cause.OTHER, OptionalInt.empty(), why);
  }

  static NoCopy because(int status, String why) {
    return new NoCopy(Response.Cause.OTHER, OptionalInt.of(status), why);
  }

  /** What was sought is not there, by its server's own word. */
  static NoCopy gone(int status, String why) {
    return new NoCopy(Response.Cause.GONE, OptionalInt.of(status), why);
  }

  /** The same, with the status of the answer in which it was found. */
  NoCopy in(int answer) {
    return status.isPresent() ? this : new NoCopy(cause, OptionalInt.of(answer), why());
  }

  String why() {
    return String.valueOf(getMessage());
  }

  Response.Failure after(List<String> redirects) {
    return new Response.Failure(cause, status, redirects, why());
  }
}
