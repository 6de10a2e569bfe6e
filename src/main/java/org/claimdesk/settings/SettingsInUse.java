package org.claimdesk.settings;

/** The settings beside the claims file in use. */
@FunctionalInterface
public interface SettingsInUse {

  /**
   * The settings as the file has them now; none where there is no file.
   *
   * @throws org.claimdesk.problem.ProblemException with all that is wrong with the file
   */
  Settings current();
}
