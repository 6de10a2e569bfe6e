package org.claimdesk.review;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** The keys of the review loop that give no verdict; no scale may use them for one. */
public enum ReviewKey {
  SOURCE("a", "source", "attach a source: an address, a file, person: NAME or work: TITLE"),
  JUSTIFICATION("j", "justification", "say why: the justification"),
  CORRECTION("c", "correction", "say what the sentence should say"),
  NOTE("e", "note", "keep a working note, never made public"),
  SKIP("s", "skip", "put the claim off until the rest is done"),
  BACK("b", "back", "go back to the claim that was here before"),
  NEXT("n", "next", "go to the next claim that waits"),
  PREVIOUS("N", "previous", "go to the one before that waits"),
  NEXT_OF_ALL(">", "any next", "go to the next claim, whether it waits or not"),
  PREVIOUS_OF_ALL("<", "any before", "go to the claim before, whether it waits or not"),
  GO("g", "go to", "go to a claim by its id"),
  FIND("/", "find", "find the next claim with these words"),
  UNDO("z", "undo", "take your last step back"),
  REDO("Z", "redo", "do again what you took back"),
  VERDICT(":", "verdict", "give a verdict by its name, or the beginning of it"),
  HELP("?", "help", "show what the keys do"),
  LEAVE("q", "leave", "leave; all is kept, and review goes on here");

  private final String key;
  private final String word;
  private final String does;

  ReviewKey(String key, String word, String does) {
    this.key = key;
    this.word = word;
    this.does = does;
  }

  public String key() {
    return key;
  }

  /** What it does, in a word or two. */
  public String word() {
    return word;
  }

  /** What it does, in a line. */
  public String does() {
    return does;
  }

  /** The key that was typed; capital letters are others than small ones. */
  public static Optional<ReviewKey> of(String typed) {
    return Arrays.stream(values()).filter(one -> one.key.equals(typed)).findFirst();
  }

  /** All of them, parted by blanks. */
  static String all() {
    return Arrays.stream(values()).map(ReviewKey::key).collect(Collectors.joining(" "));
  }
}
