package org.claimdesk.workspace;

import java.util.Map;
import java.util.Optional;
import org.claimdesk.journal.RecordKey;
import org.claimdesk.journal.Snapshot;

/** Facts about the workspace and its claims file, by name; undo takes them back like the rest. */
public final class Settings {

  public static final String TABLE = RecordKey.SETTING;
  public static final String VALUE = "value";

  private final JournaledTable table;

  public Settings(JournaledTable table) {
    this.table = table;
  }

  public Optional<String> get(String name) {
    return table.read(key(name)).map(record -> record.text(VALUE));
  }

  /** Sets it, within a step. */
  public void put(String name, String value) {
    table.put(key(name), new Snapshot(Map.of(VALUE, value)));
  }

  private static RecordKey key(String name) {
    return RecordKey.of(TABLE, name);
  }
}
