package org.claimdesk;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.core.convert.support.DefaultConversionService;

/** A stand-in for the program while its launcher is written; never to be merged. */
@SpringBootConfiguration(proxyBeanMethods = false)
@ComponentScan
public class ClaimdeskApplication {

  public static void main(String[] args) throws Exception {
    SpringApplication application = new SpringApplication(ClaimdeskApplication.class);
    application.setWebApplicationType(WebApplicationType.NONE);
    application.setAddCommandLineProperties(false);
    application.setBannerMode(org.springframework.boot.Banner.Mode.OFF);
    application.setLogStartupInfo(false);
    var context = application.run();
    int status = context.getBean(Desk.class).run(List.of(args));
    System.out.flush();
    System.exit(SpringApplication.exit(context, () -> status));
  }

  @Bean
  DefaultConversionService words() {
    return new DefaultConversionService();
  }

  @Bean
  Desk desk(DefaultConversionService words) {
    return new Desk(words);
  }

  record Desk(DefaultConversionService words) {
    int run(List<String> args) throws Exception {
      var out = new java.io.PrintStream(System.out, true, StandardCharsets.UTF_8);
      if (args.isEmpty() || args.get(0).equals("run")) {
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line; (line = in.readLine()) != null; ) {
          out.println("line " + line);
        }
        return 0;
      }
      switch (args.get(0)) {
        case "exit":
          return words.convert(args.get(1), Integer.class);
        case "sleep":
          Thread.sleep(Long.parseLong(args.get(1)));
          return 0;
        case "status":
          try (var c = DriverManager.getConnection("jdbc:sqlite::memory:");
              var r = c.createStatement().executeQuery("select sqlite_version()")) {
            out.println("sqlite " + r.getString(1));
          }
          return 0;
        default:
          out.println("args " + args);
          for (String p :
              List.of(
                  "claimdesk.terminals",
                  "file.encoding",
                  "sun.jnu.encoding",
                  "user.dir",
                  "java.version",
                  "org.sqlite.lib.path",
                  "spring.aot.enabled")) {
            out.println(p + "=" + System.getProperty(p));
          }
          return 0;
      }
    }
  }
}
