package org.claimdesk.source.capture;

import java.util.List;
import java.util.function.BiConsumer;
import org.claimdesk.source.Address;

/** Where copies of web addresses come from. */
public interface Web {

  /**
   * Fetches several addresses, some at once, few from one host. What came of each is handed over on
   * the caller's thread, in the order of the addresses, as soon as it is there.
   *
   * @throws org.claimdesk.problem.Interrupted if the user has asked to stop; what was fetched whole
   *     until then has been handed over
   */
  void fetch(List<Address> addresses, Limits limits, BiConsumer<Address, Response> each);
}
