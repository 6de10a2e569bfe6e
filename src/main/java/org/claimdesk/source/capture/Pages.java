package org.claimdesk.source.capture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimdesk.source.Address;
import org.claimdesk.source.capture.CaptureSources.Order;

/** Orders by the page they are about, so that each page is asked for once. */
record Pages(List<Address> addresses, Map<String, List<Order>> orders) {

  static Pages of(List<Order> orders) {
    List<Address> addresses = new ArrayList<>();
    Map<String, List<Order>> pages = new LinkedHashMap<>();
    for (Order order : orders) {
      List<Order> same =
          pages.computeIfAbsent(order.address().canonical(), page -> new ArrayList<>());
      if (same.isEmpty()) {
        addresses.add(order.address());
      }
      same.add(order);
    }
    return new Pages(addresses, pages);
  }

  /** The orders about the page at an address. */
  List<Order> of(Address address) {
    return orders.getOrDefault(address.canonical(), List.of());
  }
}
