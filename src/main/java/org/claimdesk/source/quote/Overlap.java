package org.claimdesk.source.quote;

/** How many of the numbers that are wanted a window has, each as often as it is wanted. */
final class Overlap {

  private final int[] missing;
  private int size;

  Overlap(int kinds) {
    this.missing = new int[kinds];
  }

  void want(int number) {
    missing[number]++;
  }

  void enter(int number) {
    if (number >= 0 && missing[number]-- > 0) {
      size++;
    }
  }

  void leave(int number) {
    if (number >= 0 && ++missing[number] > 0) {
      size--;
    }
  }

  int size() {
    return size;
  }
}
