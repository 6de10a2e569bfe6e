package org.claimdesk.review.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimdesk.terminal.Candidates.Candidate;
import org.junit.jupiter.api.Test;

class ReviewerCandidatesTest {

  private final ReviewerCandidates candidates =
      new ReviewerCandidates(() -> List.of("ana", "Ánh", "ben"));

  @Test
  void offersTheNamesThatBeginSoWhateverTheirCaseAndAccents() {
    assertThat(candidates.startingWith("AN"))
        .containsExactly(new Candidate("ana", ""), new Candidate("Ánh", ""));
  }
}
