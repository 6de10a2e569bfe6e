package org.claimdesk.claimreview;

import java.util.List;

/** Finds the JSON-LD within an HTML page. */
@FunctionalInterface
public interface PageData {

  /** Its blocks in their order. */
  List<DataBlock> in(String page);
}
