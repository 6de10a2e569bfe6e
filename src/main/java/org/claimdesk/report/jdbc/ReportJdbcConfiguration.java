package org.claimdesk.report.jdbc;

import org.claimdesk.claim.FileLayouts;
import org.claimdesk.dossier.CountedDossiers;
import org.claimdesk.dossier.Dossiers;
import org.claimdesk.journal.ChangeListener;
import org.claimdesk.problem.Headway;
import org.claimdesk.report.ExportReport;
import org.claimdesk.report.ReportDesk;
import org.claimdesk.report.ReportFiles;
import org.claimdesk.report.ReportFormat;
import org.claimdesk.review.ScaleInUse;
import org.claimdesk.source.capture.FindQuote;
import org.claimdesk.workspace.Workspace;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ReportJdbcConfiguration {

  @Bean
  ChangeListener reportView(Workspace workspace, FileLayouts layouts) {
    return new ReportView(workspace, layouts);
  }

  @Bean
  ReportFiles reportFiles(Workspace workspace) {
    return new ReportFiles(new WorkspaceFiles(workspace));
  }

  @Bean
  ExportReport exportReport(
      Dossiers dossiers,
      FileLayouts layouts,
      ScaleInUse scale,
      ObjectProvider<FindQuote> quotes,
      ObjectProvider<ReportFormat> formats,
      Headway headway) {
    return new ExportReport(
        new ReportDesk(
            new CountedDossiers(dossiers, headway, "exporting"),
            layouts,
            scale,
            (id, source) -> quotes.getObject().of(id, source)),
        formats.orderedStream().toList());
  }
}
