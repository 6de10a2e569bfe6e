package org.claimdesk.source.web;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimdesk.source.Address;
import org.claimdesk.source.capture.Limits;
import org.claimdesk.source.capture.Response;

/** Follows one address to where its page is. */
final class Trail {

  private final Hosts hosts;
  private final Courier courier;
  private final Limits limits;
  private final Deadline deadline;
  private final Cookies cookies = new Cookies();
  private final List<Address> asked = new ArrayList<>();

  Trail(Hosts hosts, Courier courier, Limits limits) {
    this.hosts = hosts;
    this.courier = courier;
    this.limits = limits;
    this.deadline = Deadline.in(limits.timeout());
  }

  Response follow(Address address) throws InterruptedException {
    try {
      Address at = address;
      while (true) {
        asked.add(at);
        try (Answer answer = ask(at)) {
          Optional<String> location = answer.location();
          if (location.isEmpty()) {
            return document(answer);
          }
          at = next(location.get(), answer);
        }
      }
    } catch (NoCopy e) {
      return e.after(asked.size() > 1 ? typed(asked) : List.of());
    }
  }

  private Answer ask(Address address) throws NoCopy, InterruptedException {
    URI uri = requireUri(address);
    hosts.require(uri.getHost(), limits.privateToo(), deadline);
    Answer answer = courier.ask(uri, cookies.header(uri), deadline);
    cookies.keep(uri, answer.headers().allValues("Set-Cookie"));
    return answer;
  }

  private static URI requireUri(Address address) throws NoCopy {
    if (!address.isWeb()) {
      throw NoCopy.because("it is no web address");
    }
    if (address.namesUser()) {
      throw NoCopy.because(
          "it names a user, who would be told to its server; leave out what stands before the @");
    }
    return address
        .uri()
        .orElseThrow(
            () ->
                NoCopy.because(
                    "Java cannot ask a host of this name; save it in a browser and give it with --file"));
  }

  private Address next(String location, Answer answer) throws NoCopy {
    if (asked.size() > limits.redirects()) {
      throw NoCopy.because(
          answer.status(), "it was redirected more than %d times".formatted(limits.redirects()));
    }
    return Reference.resolve(location, answer.uri());
  }

  private Response.Document document(Answer answer) throws NoCopy, InterruptedException {
    byte[] page = answer.page(new SizeLimit(limits.bytes()));
    List<String> way = typed(asked);
    int last = way.size() - 1;
    return new Response.Document(
        way.get(last), way.subList(0, last), answer.status(), answer.mediaType(), page);
  }

  private static List<String> typed(List<Address> addresses) {
    return addresses.stream().map(Address::typed).toList();
  }
}
