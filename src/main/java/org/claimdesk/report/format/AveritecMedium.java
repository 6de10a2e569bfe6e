package org.claimdesk.report.format;

import java.util.List;
import java.util.Locale;
import org.claimdesk.report.ReportSource;
import org.claimdesk.source.SourceField;

/** What kind of thing a source is, in AVeriTeC's words. */
enum AveritecMedium {
  PDF("PDF", "application/pdf", "pdf"),
  WEB_TABLE("Web table", "text/csv", "text/tab-separated-values", "csv", "tsv"),
  IMAGE("Image/graphic", "image/", "png", "jpg", "jpeg", "gif", "webp", "svg", "tif", "tiff"),
  VIDEO("Video", "video/", "mp4", "webm", "mov", "avi", "mkv"),
  AUDIO("Audio", "audio/", "mp3", "wav", "ogg", "m4a", "flac"),
  WEB_TEXT("Web text", "text/", "application/xhtml"),
  OTHER("Other");

  private final String word;
  private final List<String> signs;

  /**
   * @param signs beginnings of media types, which have a slash, and endings of files
   */
  AveritecMedium(String word, String... signs) {
    this.word = word;
    this.signs = List.of(signs);
  }

  String word() {
    return word;
  }

  /** By the type of its copy, else by the ending of its address. */
  static AveritecMedium of(ReportSource source) {
    return source.mediaType().map(AveritecMedium::ofMediaType).orElseGet(() -> ofAddress(source));
  }

  private static AveritecMedium ofMediaType(String mediaType) {
    String type = mediaType.toLowerCase(Locale.ROOT);
    for (AveritecMedium medium : values()) {
      if (medium.signs.stream().anyMatch(sign -> sign.contains("/") && type.startsWith(sign))) {
        return medium;
      }
    }
    return OTHER;
  }

  private static AveritecMedium ofAddress(ReportSource source) {
    String path = source.text(SourceField.ADDRESS).orElse("").replaceFirst("(?s)[?#].*", "");
    String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    for (AveritecMedium medium : values()) {
      if (medium.signs.contains(ending)) {
        return medium;
      }
    }
    return source.url().isPresent() ? WEB_TEXT : OTHER;
  }
}
