package org.claimdesk.source.web;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.claimdesk.source.Address;
import org.claimdesk.source.capture.Limits;
import org.claimdesk.source.capture.Response;

/** Fetches with limits for tests, and says what came. */
record Fetching(HttpWeb web, Limits limits) {

  /** From this machine too, for at most five seconds. */
  static Fetching here() {
    return new Fetching(
        new HttpWeb(() -> "9.9", Hosts::ofTheMachine),
        Limits.USUAL.within(Duration.ofSeconds(5)).withPrivate());
  }

  /** As the public does, with names that mean what the resolver says. */
  static Fetching publicly(Hosts.Resolver resolver) {
    return new Fetching(
        new HttpWeb(() -> "9.9", resolver), Limits.USUAL.within(Duration.ofSeconds(5)));
  }

  Fetching within(Duration limit) {
    return new Fetching(web, limits.within(limit));
  }

  Fetching upTo(long bytes) {
    return new Fetching(
        web, new Limits(limits.timeout(), bytes, limits.redirects(), limits.privateToo()));
  }

  List<Response> all(List<String> urls) {
    List<Response> responses = new ArrayList<>();
    web.fetch(
        urls.stream().map(Address::parse).toList(),
        limits,
        (address, response) -> responses.add(response));
    return responses;
  }

  Response of(String url) {
    return all(List.of(url)).get(0);
  }

  Response.Document document(String url) {
    Response response = of(url);
    if (response instanceof Response.Document document) {
      return document;
    }
    throw new AssertionError("no document: " + response);
  }

  Response.Failure failure(String url) {
    Response response = of(url);
    if (response instanceof Response.Failure failure) {
      return failure;
    }
    throw new AssertionError("no failure: " + response);
  }
}
