package org.claimdesk.report.html;

import java.util.List;
import org.claimdesk.report.ReportQuery;

/** A question to the writer as its template asks for it. */
record QueryShown(ReportQuery query) {

  List<String> says(String field) {
    return query.text(field).stream().toList();
  }
}
