package org.claimdesk.claim.jdbc;

import java.util.List;
import org.claimdesk.claim.AddClaim;
import org.claimdesk.claim.Bookmarks;
import org.claimdesk.claim.ClaimField;
import org.claimdesk.claim.ClaimId;
import org.claimdesk.claim.ClaimRecords;
import org.claimdesk.claim.Claims;
import org.claimdesk.claim.EditClaim;
import org.claimdesk.claim.FileLayouts;
import org.claimdesk.claim.FindClaims;
import org.claimdesk.journal.ChangeLog;
import org.claimdesk.journal.Steps;
import org.claimdesk.workspace.JournaledTable;
import org.claimdesk.workspace.Settings;
import org.claimdesk.workspace.Workspace;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ClaimJdbcConfiguration {

  @Bean
  JournaledTable claimTable(Workspace workspace, ChangeLog log) {
    return new JournaledTable(
        workspace,
        log,
        new JournaledTable.Shape(
            "claim",
            "claim",
            List.of("id"),
            ClaimRecords.NAMES,
            (key, record) ->
                ClaimRecords.workedOut(
                    new ClaimId(key.claim()),
                    record.fields().get(ClaimField.CLAIM.word()).toString()),
            ClaimRecords.WORKED_OUT));
  }

  @Bean
  Claims claims(Workspace workspace, @Qualifier("claimTable") JournaledTable table) {
    return new SqliteClaims(workspace, table);
  }

  @Bean
  FileLayouts fileLayouts(Settings settings) {
    return new SqliteFileLayouts(settings);
  }

  @Bean
  Bookmarks bookmarks(Workspace workspace) {
    return new SqliteBookmarks(workspace);
  }

  @Bean
  FindClaims findClaims(Claims claims) {
    return new FindClaims(claims);
  }

  @Bean
  AddClaim addClaim(Steps steps, Claims claims) {
    return new AddClaim(steps, claims);
  }

  @Bean
  EditClaim editClaim(Steps steps, Claims claims) {
    return new EditClaim(steps, claims);
  }
}
