package org.claimdesk.report.html;

import gg.jte.Content;
import java.util.Optional;
import org.claimdesk.report.Publication;

/**
 * The whole page.
 *
 * @param claims written one by one when their turn comes
 */
record Page(StyleAndScript code, Publication publication, Overview overview, Content claims) {

  static Page of(Publication publication, Overview overview, Content claims) {
    return new Page(StyleAndScript.read(), publication, overview, claims);
  }

  String title() {
    return publication
        .publisher()
        .map(name -> "Fact-check report · " + name)
        .orElse("Fact-check report");
  }

  /** The publisher's name, else the publisher's address, if anyone is named. */
  Optional<String> publisher() {
    return publication.publisher().or(publication::publisherUrl);
  }
}
