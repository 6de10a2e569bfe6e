package org.claimdesk.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProgressBarTest {

  @Test
  void fillsTheShareThatIsDone() {
    assertThat(ProgressBar.of(18, 3, 6)).isEqualTo("[######......] 3/6");
  }

  @Test
  void isFullOnlyWhenAllIsDone() {
    assertThat(ProgressBar.of(21, 999, 1000)).isEqualTo("[#########.] 999/1000");
    assertThat(ProgressBar.of(22, 1000, 1000)).isEqualTo("[##########] 1000/1000");
  }

  @Test
  void isEmptyOnlyWhenNothingIsDone() {
    assertThat(ProgressBar.of(19, 1, 1000)).isEqualTo("[#.........] 1/1000");
    assertThat(ProgressBar.of(19, 0, 1000)).isEqualTo("[..........] 0/1000");
  }

  @Test
  void isEmptyWhenThereIsNothingToDo() {
    assertThat(ProgressBar.of(10, 0, 0)).isEqualTo("[....] 0/0");
  }

  @Test
  void leavesTheBarOutWhereItHasNoRoom() {
    assertThat(ProgressBar.of(6, 12, 66)).isEqualTo("12/66");
  }
}
