package org.claimdesk.terminal;

/**
 * What a command has to say. The work is done when the answer is given; what is shown is produced
 * line by line while it is written.
 */
@FunctionalInterface
public interface Answer {

  /** Exit status of what was done, also when there was nothing to list. */
  int DONE = 0;

  /** Exit status of the answer no. */
  int NO = 1;

  /** Writes it and gives the exit status, {@link #DONE} or {@link #NO}. */
  int writeTo(Output out);

  /** This, and then more; the status is the first that is not {@link #DONE}. */
  default Answer then(Answer more) {
    return out -> {
      int status = writeTo(out);
      int after = more.writeTo(out);
      return status == DONE ? after : status;
    };
  }

  /** Messages only, for a command whose effect is the point. */
  static Answer told(String... lines) {
    return out -> {
      for (String line : lines) {
        out.tell(line);
      }
      return DONE;
    };
  }

  /** A listing in the format asked for. */
  static <T> Answer of(Listing<T> listing) {
    return out -> {
      out.list(listing);
      return DONE;
    };
  }
}
