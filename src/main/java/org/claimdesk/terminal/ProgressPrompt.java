package org.claimdesk.terminal;

import org.claimdesk.problem.ProblemException;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStyle;
import org.springframework.shell.jline.PromptProvider;

/** The prompt: the claims file and how much of it is done. */
final class ProgressPrompt implements PromptProvider {

  private final DeskStore store;
  private final RunSession session;

  ProgressPrompt(DeskStore store, RunSession session) {
    this.store = store;
    this.session = session;
  }

  @Override
  public AttributedString getPrompt() {
    return new AttributedString(text(), style());
  }

  /** Without a workspace to look into, the prompt is still there. */
  private String text() {
    try {
      return VisibleText.of(store.progress()) + "> ";
    } catch (ProblemException e) {
      return "claimdesk> ";
    }
  }

  private AttributedStyle style() {
    return session.mayColour() ? AttributedStyle.DEFAULT.bold() : AttributedStyle.DEFAULT;
  }
}
