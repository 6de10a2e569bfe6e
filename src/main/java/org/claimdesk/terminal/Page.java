package org.claimdesk.terminal;

import java.util.List;

/**
 * What is on the screen while a key is waited for. Each text is a line to be wrapped; whatever is
 * in it is shown and never acted on.
 *
 * @param head where one is
 * @param body what is to be read; it scrolls where there is more than fits
 * @param messages what the last key did
 * @param progress how far the work has come
 * @param keys the keys that are valid now, group by group
 */
public record Page(
    List<String> head,
    List<String> body,
    List<String> messages,
    String progress,
    List<List<KeyHint>> keys) {

  public Page {
    head = List.copyOf(head);
    body = List.copyOf(body);
    messages = List.copyOf(messages);
    keys = keys.stream().map(List::copyOf).toList();
  }

  /** The same page with other messages. */
  Page saying(List<String> others) {
    return new Page(head, body, others, progress, keys);
  }

  /** The same page while a line is asked for: no key is valid then. */
  Page withoutKeys() {
    return new Page(head, body, List.of(), progress, List.of());
  }

  /** A key and what it does, in a word or two. */
  public record KeyHint(String key, String does) {}
}
