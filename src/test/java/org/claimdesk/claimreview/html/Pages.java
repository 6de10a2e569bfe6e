package org.claimdesk.claimreview.html;

import org.claimdesk.claimreview.PageData;

/** The reading of pages, for tests elsewhere. */
public final class Pages {

  private Pages() {}

  public static PageData data() {
    return new JsoupPageData();
  }
}
