package org.claimdesk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a plain report tells of claims, as its documentation lists what it leaves out. */
final class PlainReport {

  private static final List<String> LEFT_OUT =
      List.of(
          "position",
          "verdict_given",
          "note",
          "second_justification",
          "second_at",
          "assigned_to",
          "skipped",
          "queried",
          "queries");
  private static final List<String> FIELDS =
      List.of("claim", "quote", "claimant", "claimed_on", "appearance", "location");

  private static final Pattern TAKEN =
      Pattern.compile(
          "(?<=^columns: |, )(id|claim|quote|claimant|claimed_on|appearance|location|verdict)"
              + "(?= = |, | \\(|;)",
          Pattern.MULTILINE);

  /** What the second reader says is not told, so the dispute is over. */
  static final String DISPUTED = "disputed";

  private final Set<String> taken = new HashSet<>();
  private final boolean idsAreTheFiles;

  /**
   * @param loaded what the load said, with the fields that the file has columns for
   */
  PlainReport(String loaded) {
    Matcher field = TAKEN.matcher(loaded);
    while (field.find()) {
      taken.add(field.group(1));
    }
    idsAreTheFiles = taken.contains("id") && !loaded.contains("is called");
  }

  /** What is told of the claims. */
  List<Map<String, Object>> told(List<Map<String, Object>> claims) {
    List<Map<String, Object>> all = new ArrayList<>();
    for (Map<String, Object> claim : claims) {
      Map<String, Object> told = new LinkedHashMap<>(claim);
      FIELDS.stream().filter(name -> !taken.contains(name)).forEach(name -> told.put(name, null));
      if (!taken.contains("verdict")) {
        told.put("original_verdict", null);
      }
      told.put("sources", sources(claim));
      if (claim.get("state").equals(DISPUTED)) {
        told.put("state", "marked");
        told.put("second_reader", null);
        told.put("second_verdict", null);
      }
      all.add(told);
    }
    return readBack(all);
  }

  /** What is there to compare of claims read back. */
  List<Map<String, Object>> readBack(List<Map<String, Object>> claims) {
    List<Map<String, Object>> all = new ArrayList<>();
    for (Map<String, Object> claim : claims) {
      Map<String, Object> told = new LinkedHashMap<>(claim);
      LEFT_OUT.forEach(told::remove);
      if (!idsAreTheFiles) {
        told.remove("id");
      }
      all.add(told);
    }
    return all;
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> sources(Map<String, Object> claim) {
    List<Map<String, Object>> all = new ArrayList<>();
    for (Map<String, Object> source : (List<Map<String, Object>>) claim.get("sources")) {
      Map<String, Object> told = new LinkedHashMap<>(source);
      told.replaceAll((name, value) -> null);
      told.put("n", all.size() + 1L);
      told.put("protected", false);
      told.put("address", source.get("address"));
      told.put("stance", source.get("stance"));
      told.put("quote", source.get("quote"));
      told.put(source.get("address") == null ? "work" : "title", name(source));
      all.add(told);
    }
    return all;
  }

  private static Object name(Map<String, Object> source) {
    for (String field : List.of("title", "person", "work")) {
      if (source.get(field) != null) {
        return source.get(field);
      }
    }
    return null;
  }
}
