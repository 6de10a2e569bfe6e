package org.claimdesk.source.web;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.ProtocolException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;

/** What went wrong before there was an answer, in words. */
final class Faults {

  private static final String UNREADABLE = "its server's answer cannot be read";
  private static final int DEEPEST = 20;

  private Faults() {}

  static NoCopy of(IOException fault, String host, Deadline deadline) {
    List<Throwable> causes =
        Stream.<Throwable>iterate(fault, c -> c != null, Throwable::getCause)
            .limit(DEEPEST)
            .toList();
    if (has(causes, HttpTimeoutException.class)) {
      return deadline.noAnswer();
    }
    return NoCopy.because(
        certificate(causes).or(() -> connection(causes, host)).orElseGet(() -> answer(causes)));
  }

  static NoCopy unreadable() {
    return NoCopy.because(UNREADABLE);
  }

  private static Optional<String> certificate(List<Throwable> causes) {
    if (has(causes, CertificateExpiredException.class)) {
      return Optional.of("its certificate has run out");
    }
    if (causes.stream().anyMatch(Faults::namesAnotherHost)) {
      return Optional.of("its certificate is for another host");
    }
    if (has(causes, GeneralSecurityException.class)) {
      return Optional.of("its certificate is not trusted");
    }
    return has(causes, SSLException.class)
        ? Optional.of("no secure connection to it can be made")
        : Optional.empty();
  }

  // Java has no exception of its own for it, only these words.
  private static boolean namesAnotherHost(Throwable cause) {
    String message = String.valueOf(cause.getMessage());
    return cause instanceof CertificateException
        && (message.startsWith("No subject alternative") || message.startsWith("No name matching"));
  }

  private static Optional<String> connection(List<Throwable> causes, String host) {
    if (has(causes, UnresolvedAddressException.class)) {
      return Optional.of("there is no host " + host);
    }
    if (has(causes, NoRouteToHostException.class) || says(causes, "unreachable")) {
      return Optional.of("it cannot be reached: no network leads there");
    }
    if (has(causes, ConnectException.class) && says(causes, "timed out")) {
      return Optional.of("it cannot be reached: nobody answers there");
    }
    return has(causes, ConnectException.class)
        ? Optional.of("it cannot be reached: connection refused")
        : Optional.empty();
  }

  private static String answer(List<Throwable> causes) {
    if (says(causes, "header parser received no bytes") || says(causes, "EOF reached")) {
      return "its server closed the connection without an answer";
    }
    if (says(causes, "reset") || says(causes, "closed") || says(causes, "Broken pipe")) {
      return "its server broke off the connection";
    }
    return has(causes, ProtocolException.class) || says(causes, "header")
        ? UNREADABLE
        : "the connection to its server failed";
  }

  private static boolean has(List<Throwable> causes, Class<? extends Throwable> kind) {
    return causes.stream().anyMatch(kind::isInstance);
  }

  private static boolean says(List<Throwable> causes, String words) {
    return causes.stream().anyMatch(cause -> String.valueOf(cause.getMessage()).contains(words));
  }
}
