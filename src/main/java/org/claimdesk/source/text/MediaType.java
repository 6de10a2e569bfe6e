package org.claimdesk.source.text;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a document is said to be, as <a
 * href="https://www.rfc-editor.org/rfc/rfc9110#field.content-type">RFC 9110</a> writes it.
 *
 * @param essence type/subtype in lower case, or the empty text where nothing usable was said
 * @param charset its name as sent
 */
record MediaType(String essence, Optional<String> charset) {

  private static final Pattern ESSENCE =
      Pattern.compile(
          "\\s*([\\w!#$&^.+*-]{1,127}/[\\w!#$&^.+*-]{1,127})\\s*(?:[;,].*)?", Pattern.DOTALL);
  private static final Pattern CHARSET =
      Pattern.compile(";\\s*charset\\s*=\\s*[\"']?([\\w:.+-]{1,40})", Pattern.CASE_INSENSITIVE);

  static MediaType parse(String sent) {
    Matcher essence = ESSENCE.matcher(sent);
    Matcher charset = CHARSET.matcher(sent);
    return new MediaType(
        essence.matches() ? essence.group(1).toLowerCase(Locale.ROOT) : "",
        charset.find() ? Optional.of(charset.group(1)) : Optional.empty());
  }

  boolean isText() {
    return essence.startsWith("text/");
  }
}
