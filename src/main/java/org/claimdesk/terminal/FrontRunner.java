package org.claimdesk.terminal;

import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;

/** Takes the place of Spring Shell's runner: runs the front once and keeps its exit status. */
final class FrontRunner implements ApplicationRunner, ExitCodeGenerator {

  private final Front front;
  private int status;

  FrontRunner(Front front) {
    this.front = front;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    status = front.run(SystemInvocation.of(List.of(arguments.getSourceArgs())));
  }

  @Override
  public int getExitCode() {
    return status;
  }
}
