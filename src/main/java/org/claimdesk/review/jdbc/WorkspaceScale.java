package org.claimdesk.review.jdbc;

import java.util.Optional;
import org.claimdesk.journal.RecordKey;
import org.claimdesk.review.BuiltInScales;
import org.claimdesk.review.ChosenScale;
import org.claimdesk.review.Scale;
import org.claimdesk.review.ScaleForNew;
import org.claimdesk.workspace.Settings;
import org.claimdesk.workspace.Workspace;

/**
 * The scale that the workspace keeps among its settings. It is asked for each time, so that an
 * undo, another program's change and another workspace are seen; it is read anew only when it is
 * another.
 */
final class WorkspaceScale implements ChosenScale {

  private static final String SETTING = "scale";
  static final RecordKey KEY = RecordKey.of(RecordKey.SETTING, SETTING);
  private static final String NONE_CHOSEN = "";

  private final Workspace workspace;
  private final Settings settings;
  private final ScaleForNew forNew;
  private Optional<Known> known = Optional.empty();

  private record Known(String text, Scale scale) {}

  /**
   * @param forNew what a workspace that is not there yet will be judged by, where that is set
   */
  WorkspaceScale(Workspace workspace, Settings settings, ScaleForNew forNew) {
    this.workspace = workspace;
    this.settings = settings;
    this.forNew = forNew;
  }

  @Override
  public Scale current() {
    if (!workspace.exists()) {
      return forNew.chosen().orElseGet(BuiltInScales::newsroom);
    }
    String text = settings.get(SETTING).orElse(NONE_CHOSEN);
    if (known.filter(it -> it.text().equals(text)).isEmpty()) {
      known = Optional.of(new Known(text, read(text)));
    }
    return known.get().scale();
  }

  private static Scale read(String text) {
    return text.equals(NONE_CHOSEN) ? BuiltInScales.newsroom() : ScaleRecord.ofJson(text);
  }

  @Override
  public void choose(Scale scale) {
    settings.put(SETTING, ScaleRecord.toJson(scale));
  }
}
