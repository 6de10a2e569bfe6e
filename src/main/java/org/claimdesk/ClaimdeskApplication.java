package org.claimdesk;

import java.util.Arrays;
import java.util.List;
import org.claimdesk.terminal.Front;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.annotation.ComponentScan;

/** The program. */
@SpringBootConfiguration(proxyBeanMethods = false)
@ComponentScan
public class ClaimdeskApplication {

  /** Runs what the arguments ask for and ends the process with its exit status. */
  public static void main(String[] arguments) {
    System.exit(statusOf(arguments));
  }

  private static int statusOf(String[] arguments) {
    try {
      return SpringApplication.exit(application().run(arguments));
    } catch (SpringApplication.AbandonedRunException e) {
      // the build looks at the application without running it
      throw e;
    } catch (RuntimeException | LinkageError e) {
      return Front.startFailed(e, Arrays.asList(arguments));
    }
  }

  /** The listeners and initializers of Spring Boot would look for files and logs nobody wants. */
  private static SpringApplication application() {
    SpringApplication application = new SpringApplication(ClaimdeskApplication.class);
    application.setBannerMode(Banner.Mode.OFF);
    application.setWebApplicationType(WebApplicationType.NONE);
    application.setLogStartupInfo(false);
    application.setAddCommandLineProperties(false);
    application.setRegisterShutdownHook(false);
    application.setListeners(List.of());
    application.setInitializers(List.of());
    return application;
  }
}
