package org.claimdesk.source.shell;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import org.claimdesk.source.Address;
import org.claimdesk.source.capture.Limits;
import org.claimdesk.source.capture.Response;
import org.claimdesk.source.capture.Web;

/** A web of a few pages; an address that is none of them is unreachable. */
final class WebInMemory implements Web {

  private final Map<String, Response> pages = new HashMap<>();
  final List<String> asked = new ArrayList<>();
  Limits limits = Limits.USUAL;

  void page(String address, String text) {
    moved(address, address, text);
  }

  void moved(String address, String now, String text) {
    pages.put(
        address,
        new Response.Document(
            now,
            now.equals(address) ? List.of() : List.of(address),
            200,
            "text/plain",
            text.getBytes(StandardCharsets.UTF_8)));
  }

  void unreachable(String address) {
    pages.remove(address);
  }

  void gone(String address) {
    pages.put(
        address,
        new Response.Failure(
            Response.Cause.GONE, OptionalInt.of(404), List.of(), "there is no such page (404)"));
  }

  @Override
  public void fetch(List<Address> addresses, Limits asWanted, BiConsumer<Address, Response> each) {
    limits = asWanted;
    for (Address address : addresses) {
      asked.add(address.typed());
      each.accept(
          address,
          pages.getOrDefault(
              address.typed(),
              new Response.Failure(
                  Response.Cause.OTHER, OptionalInt.empty(), List.of(), "there is no such host")));
    }
  }
}
