package org.claimdesk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Any claims file, and any work on it. */
final class AnyWork {

  /** Texts that something has tripped over before. */
  private static final List<String> TEXTS =
      List.of(
          "",
          "plain",
          "The bridge is 12 m long, and \"old\".",
          "two\nlines",
          "CR\rLF\r\nend\n",
          " blanks around ",
          "=1+1",
          "'=1+1",
          "''@x",
          "-5",
          "+3.2% more",
          "\tTab",
          "'",
          "a|b;c,d\te",
          "\"",
          "\"quoted\"",
          "\u202Eright to left\u202C",
          "\u05E9\u05DC\u05D5\u05DD \u0645\u0631\u062D\u0628\u0627",
          "\u1780\u1798\u17D2\u1796\u17BB\u1787\u17B6",
          "\uD83D\uDC69\u200D\uD83D\uDE80",
          "\uFEFFmark",
          "esc\u001B[2J\u0007",
          "\u0085\u2028\u2029\u00A0",
          "NULL",
          "true",
          "007",
          "C2",
          "x".repeat(3000));

  private static final List<String> HEADERS =
      List.of(
          "id",
          " Claim ID ",
          "CLAIM",
          "claim",
          "claim",
          "Quote",
          "speaker",
          "Claim-Date",
          "url",
          "Page",
          "Verdict",
          "rating",
          "state",
          "sources",
          "marked_by",
          "justification",
          "desk_state",
          "source_1_url",
          "source",
          "position",
          "extra",
          "",
          "",
          " ",
          "=sum",
          "'+x",
          "two\nlines",
          "a \"b\", c|d;e",
          "\u0627\u0644\u0645\u0635\u062F\u0631",
          "column_3");

  private static final List<String> IDS =
      List.of(
          "",
          "",
          "007",
          "7",
          "1E5",
          "1234567890123456789",
          "K1",
          "k1",
          "K-2",
          "K1-2",
          "C1",
          "C2",
          "C3",
          " A B ",
          "K\u00011",
          "\u0081",
          "x|y",
          "a,b",
          "=1",
          "'7",
          "A..B",
          "\u05D0",
          "true");

  private static final List<String> VERDICTS =
      List.of("true", "mostly-true", "mixed", "half true", "false", "Pants on Fire!", "u", "p");

  private AnyWork() {}

  /** A claims file and how it is written. */
  record Table(List<String> headers, List<List<String>> rows, char delimiter, String end) {

    byte[] bytes() {
      StringBuilder text = new StringBuilder(line(headers));
      rows.forEach(row -> text.append(line(row)));
      return text.toString().getBytes(UTF_8);
    }

    private String line(List<String> cells) {
      return String.join(String.valueOf(delimiter), cells.stream().map(this::quoted).toList())
          + end;
    }

    private String quoted(String cell) {
      boolean plain = cell.chars().allMatch(ch -> Character.isLetterOrDigit(ch) || ch == '.');
      return plain && !cell.isEmpty() ? cell : "\"" + cell.replace("\"", "\"\"") + "\"";
    }

    /** How to load it, for a file as odd as this one. */
    List<String> load() {
      String sign =
          switch (delimiter) {
            case '\t' -> "tab";
            case ';' -> "semicolon";
            case '|' -> "bar";
            default -> "comma";
          };
      List<String> words = new ArrayList<>(List.of("load", "--header", "--delimiter", sign));
      if (isMapped()) {
        words.addAll(List.of("--map", "claim=1"));
      }
      return words;
    }

    /** Whether the claims are in a column that nothing but its place tells. */
    boolean isMapped() {
      return headers.size() == 3;
    }
  }

  static Arbitrary<String> texts() {
    Arbitrary<String> signs =
        Arbitraries.strings().withChars(",;\t\"'\r\n =+-@|ab\u05D0").ofMaxLength(5);
    return Arbitraries.frequencyOf(
            Tuple.of(5, Arbitraries.of(TEXTS)),
            Tuple.of(2, signs),
            Tuple.of(1, Arbitraries.strings().all().excludeChars('\u0000').ofMaxLength(6)))
        .map(AnyWork::encodable);
  }

  /** Mostly something that a claim could be. */
  private static Arbitrary<String> sentences() {
    return Arbitraries.frequencyOf(
        Tuple.of(4, texts().map(text -> "The city says: " + text)), Tuple.of(1, texts()));
  }

  /** Half a pair of surrogates is no text. */
  private static String encodable(String text) {
    return new String(text.getBytes(UTF_8), UTF_8);
  }

  static Arbitrary<Table> tables() {
    Arbitrary<List<String>> headers =
        Arbitraries.of(HEADERS).list().ofMaxSize(5).map(AnyWork::withClaim);
    return headers.flatMap(
        names ->
            Combinators.combine(
                    row(names).list().ofMinSize(1).ofMaxSize(4),
                    Arbitraries.of(',', ';', '\t', '|'),
                    Arbitraries.of("\n", "\r\n", "\r"))
                .as((rows, delimiter, end) -> new Table(names, rows, delimiter, end)));
  }

  private static List<String> withClaim(List<String> headers) {
    List<String> all = new ArrayList<>(headers);
    if (headers.stream().noneMatch(name -> name.equalsIgnoreCase("claim"))) {
      all.add(headers.size() / 2, "Claim Text");
    }
    return all;
  }

  private static Arbitrary<List<String>> row(List<String> headers) {
    List<Arbitrary<String>> cells =
        headers.stream()
            .map(
                name ->
                    switch (name.strip().toLowerCase(Locale.ROOT)) {
                      case "id", "claim id" -> Arbitraries.of(IDS);
                      case "claim", "claim text" -> sentences();
                      default -> texts();
                    })
            .toList();
    return Combinators.combine(cells).as(list -> list);
  }

  /** What somebody does. */
  enum Deed {
    MARK,
    BECAUSE,
    CORRECT,
    NOTE,
    SOURCE,
    PERSON,
    WORK,
    SOURCE_AGAIN,
    EDIT_SOURCE,
    REMOVE_SOURCE,
    ADD,
    EDIT,
    DROP,
    RESTORE,
    SKIP,
    UNMARK,
    APPROVE,
    DISPUTE,
    SECOND,
    ASSIGN,
    QUERY,
    ANSWER,
    UNDO,
    REDO
  }

  /** A deed, on whichever claim there is then. */
  record Step(Deed deed, String who, int claim, String text, String other) {

    /**
     * The command. What it puts into fields stands in no other column of the file, for a full
     * report could not tell that one from the field's own.
     */
    List<String> words(List<String> ids) {
      String id = ids.isEmpty() ? "none" : ids.get(claim % ids.size());
      List<String> words = new ArrayList<>(List.of("--as", who));
      words.addAll(
          switch (deed) {
            case MARK -> mark(id);
            case BECAUSE -> List.of("because", "--", id, text);
            case CORRECT -> List.of("correct", "--", id, text);
            case NOTE -> List.of("note", "--", id, text);
            case SOURCE -> source(id, "https://example.org/a,b|c?q=" + claim);
            case SOURCE_AGAIN -> source(id, "https://example.org/a,b|c", "--again");
            case PERSON -> source(id, "--person", text, "--how", "phone", "--protected");
            case WORK -> source(id, "--work", text, "--stance", "refutes", "--published", "2014");
            case EDIT_SOURCE -> List.of("source", "edit", id + "/1", "--title", text);
            case REMOVE_SOURCE -> List.of("source", "remove", id + "/1");
            case ADD -> add(id);
            case EDIT ->
                claim % 2 == 0
                    ? List.of("edit", id, "--claim", text)
                    : List.of("edit", id, "--claimant", "said by " + text);
            case DROP -> List.of("drop", id, "--because", text);
            case RESTORE -> List.of("restore", id);
            case SKIP -> List.of("skip", id);
            case UNMARK -> List.of("unmark", id);
            case APPROVE -> List.of("approve", id, "--because", text);
            case DISPUTE -> List.of("dispute", id, VERDICTS.get(claim % VERDICTS.size()));
            case SECOND -> second(id);
            case ASSIGN -> List.of("assign", "--", id, other.isBlank() ? "" : "Cy " + other);
            case QUERY -> List.of("query", "--", id, text);
            case ANSWER -> List.of("answer", "--", claim % 2 == 0 ? id : id + "/1", text);
            case UNDO -> List.of("undo");
            case REDO -> List.of("redo");
          });
      return words;
    }

    private List<String> mark(String id) {
      String verdict = VERDICTS.get(claim % VERDICTS.size());
      return claim % 3 == 0
          ? List.of("mark", id, verdict)
          : List.of("mark", id, verdict, "--because", text, "--correction", other);
    }

    private List<String> second(String id) {
      return List.of("second", id, VERDICTS.get(claim % VERDICTS.size()), "--because", other);
    }

    private List<String> source(String id, String... more) {
      List<String> words = new ArrayList<>(List.of("source", "add", id));
      words.addAll(List.of(more));
      words.addAll(List.of("--quote", other, "--note", text));
      if (claim % 2 == 0) {
        words.addAll(List.of("--title", "One title"));
      }
      return words;
    }

    private List<String> add(String id) {
      List<String> words =
          new ArrayList<>(List.of("add", "--quote", "quote: " + other, "--on", "2014-07"));
      if (claim % 2 == 0) {
        words.addAll(List.of("--after", id));
      }
      if (claim % 3 == 0) {
        words.addAll(List.of("--id", "Added-" + claim));
      }
      words.addAll(List.of("--", text));
      return words;
    }
  }

  static Arbitrary<List<Step>> work() {
    return Combinators.combine(
            Arbitraries.of(Deed.values()),
            Arbitraries.of("ana", "Ben"),
            Arbitraries.integers().between(0, 23),
            texts(),
            texts())
        .as(Step::new)
        .list()
        .ofMaxSize(7);
  }
}
