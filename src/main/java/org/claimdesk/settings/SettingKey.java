package org.claimdesk.settings;

import java.util.function.Consumer;

/**
 * Something that can be set.
 *
 * @param name as it stands in the file
 * @param shown how it is listed: keys of one kind are listed as one, {@code severity.RULE}
 * @param reading refuses a value that is none, with a {@link
 *     org.claimdesk.problem.ProblemException}
 */
public record SettingKey(String name, String shown, Consumer<String> reading) {

  /** Who is at work, where neither an option nor the environment says it. */
  public static final SettingKey REVIEWER = text("reviewer");

  /** Who publishes the checks. */
  public static final SettingKey PUBLISHER = text("publisher");

  /** The scale that a new workspace begins with. It is read only then, since it may be a file. */
  public static final SettingKey SCALE = text("scale");

  /** A key whose value may be any text. */
  private static SettingKey text(String name) {
    return new SettingKey(name, name, value -> {});
  }

  /** A key on its own, with a value that has to be read. */
  public static SettingKey of(String name, Consumer<String> reading) {
    return new SettingKey(name, name, reading);
  }
}
