package org.claimdesk.source;

import java.util.ArrayDeque;
import java.util.Deque;

/** The text of a path to a file, worked on as text: a path the file system cannot hold is fine. */
final class LocalPath {

  private LocalPath() {}

  /** Without {@code .}, without {@code ..} where it can be told, without doubled slashes. */
  static String canonical(String typed) {
    boolean absolute = typed.startsWith("/");
    Deque<String> kept = new ArrayDeque<>();
    for (String segment : typed.split("/")) {
      if (segment.equals("..")) {
        goUp(kept, absolute);
      } else if (!segment.isEmpty() && !segment.equals(".")) {
        kept.addLast(segment);
      }
    }
    String path = String.join("/", kept);
    return absolute ? "/" + path : relative(path);
  }

  private static void goUp(Deque<String> kept, boolean absolute) {
    if (!kept.isEmpty() && !kept.peekLast().equals("..")) {
      kept.removeLast();
    } else if (!absolute) {
      kept.addLast("..");
    }
  }

  // The result must be an address of the same file, not blank and not a URL of some scheme.
  private static String relative(String path) {
    if (path.isEmpty()) {
      return ".";
    }
    return path.isBlank() || Scheme.startsText(path) ? "./" + path : path;
  }
}
