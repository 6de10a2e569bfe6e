package org.claimdesk.check.shell;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimdesk.check.Profile;
import org.claimdesk.check.Severities;
import org.claimdesk.check.Severity;
import org.claimdesk.check.Terms;
import org.claimdesk.terminal.Answer;
import org.claimdesk.terminal.Output;

/** Says what a rule is about, what it rests on, and how much it matters here and now. */
record Explanation(Terms rule, Profile profile, Severities severities) implements Answer {

  private static final String BUILT_IN = "built in";

  @Override
  public int writeTo(Output out) {
    out.facts(facts(), lines());
    return DONE;
  }

  private Map<String, Object> facts() {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("rule", rule.name());
    facts.put("says", rule.says());
    facts.put("draft", rule.draft().word());
    facts.put("publish", rule.publish().word());
    facts.put("why", rule.why());
    facts.put("settle", rule.settle());
    facts.put("setting", setting());
    facts.put("profile", profile.word());
    facts.put("severity", inForce());
    facts.put("severity_from", from());
    return facts;
  }

  private List<String> lines() {
    return List.of(
        rule.name() + ": " + rule.says(),
        "severity: %s, under publish %s".formatted(rule.draft().word(), rule.publish().word()),
        "in force: %s (profile %s; %s)".formatted(inForce(), profile.word(), from()),
        "set it in claimdesk.properties: %s = error, warning or off".formatted(setting()),
        "why: " + rule.why(),
        "settle it: " + rule.settle());
  }

  private String setting() {
    return Severities.key(rule.name()).name();
  }

  private String inForce() {
    Optional<Severities.Chosen> chosen = severities.of(rule);
    return chosen
        .map(it -> it.severity().map(Severity::word).orElse("off"))
        .orElseGet(() -> rule.under(profile).word());
  }

  private String from() {
    return severities.of(rule).map(Severities.Chosen::where).orElse(BUILT_IN);
  }
}
