package org.claimdesk.source.quote;

import java.util.Arrays;

/** Numbers in a row that grows: a million of them are too many for objects. */
final class Ints {

  private int[] numbers;
  private int size;

  Ints(int expected) {
    this.numbers = new int[Math.max(expected, 16)];
  }

  void add(int number) {
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, size * 2);
    }
    numbers[size++] = number;
  }

  int get(int at) {
    return numbers[at];
  }

  int size() {
    return size;
  }

  /** Of numbers that rise, the last that is not above this one; -1 if all are. */
  int lastUpTo(int most) {
    int place = Arrays.binarySearch(numbers, 0, size, most);
    int last = place >= 0 ? place : -place - 2;
    return last >= 0 ? numbers[last] : -1;
  }

  /** The characters from one place to another, the numbers being code points. */
  String text(int from, int to) {
    return new String(numbers, from, to - from);
  }
}
