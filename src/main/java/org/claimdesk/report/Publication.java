package org.claimdesk.report;

import java.util.Optional;
import org.claimdesk.problem.ProblemException;
import org.claimdesk.source.Address;

/**
 * Who publishes the checks, and where.
 *
 * @param publisher the name of who answers for them
 * @param publisherUrl the publisher's own page
 * @param baseUrl the page of the checks: each claim is a part of it, or, where it ends with {@code
 *     /} or {@code =}, a page whose address goes on with the claim's id
 */
public record Publication(
    Optional<String> publisher, Optional<String> publisherUrl, Optional<String> baseUrl) {

  /** Nobody has said. */
  public static final Publication NONE =
      new Publication(Optional.empty(), Optional.empty(), Optional.empty());

  /**
   * @throws ProblemException if one of the addresses is no http or https URL
   */
  public Publication {
    publisherUrl.ifPresent(Publication::requireWeb);
    baseUrl.ifPresent(Publication::requireWeb);
  }

  /**
   * Refuses what is no http or https URL.
   *
   * @throws ProblemException naming it
   */
  public static void requireWeb(String url) {
    if (!Address.isWebAddress(url)) {
      throw ProblemException.of(
          "\"%s\" is no web address".formatted(url), "give one that begins with https://");
    }
  }
}
