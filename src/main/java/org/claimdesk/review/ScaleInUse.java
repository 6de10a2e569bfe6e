package org.claimdesk.review;

/** The scale by which the workspace in use is judged. */
@FunctionalInterface
public interface ScaleInUse {

  /** The scale as it is now; where no workspace is there yet, the one that it will begin with. */
  Scale current();

  /** The same, asked for once, when it is first needed: for a pass over many claims. */
  default ScaleInUse once() {
    Scale[] asked = new Scale[1];
    return () -> {
      if (asked[0] == null) {
        asked[0] = current();
      }
      return asked[0];
    };
  }
}
