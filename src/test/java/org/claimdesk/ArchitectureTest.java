package org.claimdesk;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Repository;
import org.springframework.stereotype.Service;

/** The walls of the design. */
class ArchitectureTest {

  private static final String BASE = "org.claimdesk";
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          // what the build before has generated for Spring's start-up
          .withImportOption(location -> !location.contains("__"))
          // what the build makes of the templates
          .withImportOption(
              location -> !location.matches(Pattern.compile(".*/Jte[^/]*Generated\\.class")))
          .importPackages(BASE);

  private static final List<String> CHAIN =
      List.of(
          "problem",
          "settings",
          "json",
          "journal",
          "tabular",
          "claimreview",
          "claim",
          "source.quote",
          "source",
          "source.capture",
          "review",
          "dossier");

  /**
   * What each root may import beside itself: what stands to its left. The parts of a feature's root
   * stand side by side, and its edges may use all of them.
   */
  private static final Map<String, List<String>> LEFT =
      Map.ofEntries(
          Map.entry("problem", List.of()),
          Map.entry("settings", List.of("problem")),
          Map.entry("json", List.of("problem")),
          Map.entry("claimreview", List.of("problem", "json", "tabular")),
          Map.entry("journal", List.of("problem", "json")),
          Map.entry("tabular", List.of("problem", "json")),
          Map.entry("claim", List.of("problem", "json", "journal", "tabular")),
          Map.entry("source.quote", List.of()),
          Map.entry("source", List.of("problem", "json", "journal", "tabular", "claim")),
          Map.entry("source.capture", upTo("source", "source.quote")),
          Map.entry("review", upTo("source.capture")),
          Map.entry("dossier", upTo("review")),
          Map.entry("queue", upTo("dossier", "check")),
          Map.entry("intake", upTo("dossier")),
          Map.entry("check", upTo("dossier")),
          Map.entry("report", upTo("dossier")));

  private static List<String> upTo(String last, String... beside) {
    List<String> features = new ArrayList<>(CHAIN.subList(0, CHAIN.indexOf(last) + 1));
    features.addAll(List.of(beside));
    return features;
  }

  private static final List<String> EDGES =
      List.of("csv", "jdbc", "format", "html", "markdown", "shell", "web", "text");

  private static DescribedPredicate<JavaClass> ofProgram(List<String> packages) {
    return DescribedPredicate.describe(
        "in " + packages,
        type ->
            !type.getPackageName().startsWith(BASE)
                || packages.stream()
                    .anyMatch(name -> type.getPackageName().equals(BASE + "." + name)));
  }

  @Test
  void rootsImportOnlyWhatStandsToTheirLeft() {
    LEFT.forEach(
        (root, left) -> {
          List<String> allowed = new ArrayList<>(left);
          allowed.add(root);
          classes()
              .that()
              .resideInAPackage(BASE + "." + root)
              .should()
              .onlyDependOnClassesThat(ofProgram(allowed))
              .check(CLASSES);
        });
  }

  @Test
  void edgesImportTheirRootAndNeverEachOther() {
    for (String root : LEFT.keySet()) {
      for (String edge : EDGES) {
        List<String> allowed = new ArrayList<>(LEFT.get(root));
        allowed.addAll(List.of(root, root + "." + edge));
        if (root.equals("source")) {
          allowed.addAll(List.of("source.quote", "source.capture"));
        }
        if (edge.equals("jdbc")) {
          allowed.add("workspace");
        }
        if (edge.equals("shell")) {
          allowed.addAll(List.of("terminal", "selection"));
        }
        if (root.equals("journal") && edge.equals("shell")) {
          // the selection answers which claims are meant, and a history is of one of them
          allowed.add("claim");
        }
        classes()
            .that()
            .resideInAPackage(BASE + "." + root + "." + edge)
            .should()
            .onlyDependOnClassesThat(ofProgram(allowed))
            .allowEmptyShould(true)
            .check(CLASSES);
      }
    }
  }

  @Test
  void theTerminalKnowsNoFeature() {
    classes()
        .that()
        .resideInAPackage(BASE + ".terminal")
        .should()
        .onlyDependOnClassesThat(
            ofProgram(List.of("terminal", "problem", "settings", "json", "journal", "tabular")))
        .check(CLASSES);
    classes()
        .that()
        .resideInAPackage(BASE + ".workspace")
        .should()
        .onlyDependOnClassesThat(
            ofProgram(List.of("workspace", "problem", "json", "journal", "claim")))
        .check(CLASSES);
  }

  @Test
  void theWorkspacesShellKnowsNoFeatureButClaims() {
    classes()
        .that()
        .resideInAPackage(BASE + ".workspace.shell")
        .should()
        .onlyDependOnClassesThat(
            ofProgram(
                List.of(
                    "workspace.shell",
                    "workspace",
                    "terminal",
                    "problem",
                    "json",
                    "journal",
                    "claim")))
        .check(CLASSES);
  }

  @Test
  void theSelectionEndsAtReviews() {
    classes()
        .that()
        .resideInAPackage(BASE + ".selection")
        .should()
        .onlyDependOnClassesThat(
            ofProgram(
                List.of(
                    "selection",
                    "terminal",
                    "problem",
                    "json",
                    "journal",
                    "tabular",
                    "claim",
                    "source.quote",
                    "source",
                    "source.capture",
                    "review")))
        .check(CLASSES);
  }

  @Test
  void rootsArePlainJava() {
    String[] roots = LEFT.keySet().stream().map(root -> BASE + "." + root).toArray(String[]::new);
    noClasses()
        .that()
        .resideInAnyPackage(roots)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.springframework..", "java.sql..", "org.sqlite..", "org.jline..")
        .check(CLASSES);
  }

  @Test
  void rootsReadNoClockOfTheirOwn() {
    String[] roots = LEFT.keySet().stream().map(root -> BASE + "." + root).toArray(String[]::new);
    noClasses()
        .that()
        .resideInAnyPackage(roots)
        .should()
        .callMethodWhere(readsTheSystemClock())
        .check(CLASSES);
  }

  private static DescribedPredicate<JavaMethodCall> readsTheSystemClock() {
    return DescribedPredicate.describe(
        "reads the system clock",
        call -> {
          String owner = call.getTargetOwner().getName();
          String method = call.getName();
          return owner.startsWith("java.time.")
                  && (method.equals("now")
                      || owner.equals("java.time.Clock") && method.startsWith("system"))
              || owner.equals("java.lang.System")
                  && (method.equals("currentTimeMillis") || method.equals("nanoTime"));
        });
  }

  @Test
  void onlyConfigurationClassesWire() {
    for (Class<? extends Annotation> stereotype :
        List.of(
            Configuration.class,
            Component.class,
            Service.class,
            Repository.class,
            ComponentScan.class)) {
      noClasses()
          .that(DescribedPredicate.not(wires()))
          .should()
          .beAnnotatedWith(stereotype)
          .check(CLASSES);
    }
    noMethods()
        .that()
        .areDeclaredInClassesThat(DescribedPredicate.not(wires()))
        .should()
        .beAnnotatedWith(Bean.class)
        .check(CLASSES);
  }

  private static DescribedPredicate<JavaClass> wires() {
    return DescribedPredicate.describe(
        "configuration classes of an edge, terminal, selection, workspace or the base",
        type -> {
          String place = type.getPackageName().substring(BASE.length());
          boolean mayWire =
              List.of("", ".terminal", ".selection", ".workspace").contains(place)
                  || EDGES.stream().anyMatch(edge -> place.endsWith("." + edge));
          return mayWire
              && (type.getSimpleName().endsWith("Configuration")
                  || type.getSimpleName().equals("ClaimdeskApplication"));
        });
  }

  @Test
  void eachLibraryHasItsPlace() {
    only("org.apache.commons.csv..", "tabular", "report.format");
    only("tools.jackson..", "json");
    only("org.jline..", "terminal");
    only("org.springframework.shell..", "terminal");
    only(
        "java.sql..",
        "workspace",
        "claim.jdbc",
        "source.jdbc",
        "review.jdbc",
        "journal.jdbc",
        "dossier.jdbc",
        "intake.jdbc",
        "report.jdbc");
    only("org.sqlite..", "workspace");
    only("com.google.common..", "source");
    only("java.net.http..", "source.web");
    only("org.jsoup..", "source.text", "claimreview.html");
    only("gg.jte..", "report.html", "report.markdown");
    only("org.apache.pdfbox..", "source.text");
  }

  private static void only(String library, String... packages) {
    String[] places = Stream.of(packages).map(name -> BASE + "." + name).toArray(String[]::new);
    noClasses()
        .that()
        .resideOutsideOfPackages(places)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .check(CLASSES);
  }

  @Test
  void onlyTheTerminalPrints() {
    noClasses()
        .that()
        .resideOutsideOfPackage(BASE + ".terminal")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .check(CLASSES);
  }

  @Test
  void adaptersAreNobodyElses() {
    for (String edge : EDGES) {
      classes()
          .that()
          .resideInAPackage(BASE + ".*." + edge)
          .and()
          .areTopLevelClasses()
          .and()
          .doNotHaveSimpleName("package-info")
          .should()
          .notBePublic()
          .allowEmptyShould(true)
          .check(CLASSES);
    }
    noClasses()
        .that()
        .resideOutsideOfPackage(BASE)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(BASE)
        .check(CLASSES);
  }

  @Test
  void namesSayWhatAThingIs() {
    classes().should().haveNameNotMatching(".*(Manager|Helper|Util|Utils|Impl|Dto)").check(CLASSES);
  }

  @Test
  void everyPackageSaysWhatItIsAndThatNothingInItIsNull() throws IOException {
    try (Stream<Path> folders = Files.walk(Path.of("src/main/java/org/claimdesk"))) {
      for (Path folder : folders.filter(Files::isDirectory).toList()) {
        Path info = folder.resolve("package-info.java");
        assertThat(info).exists();
        assertThat(Files.readString(info)).contains(NullMarked.class.getSimpleName(), "/**");
      }
    }
  }

  @Test
  void classesAreShort() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
        assertThat(Files.readAllLines(file)).as(file.toString()).hasSizeLessThanOrEqualTo(250);
      }
    }
  }
}
