package org.claimdesk.source.shell;

import java.util.List;
import java.util.Optional;
import org.claimdesk.claim.ClaimId;
import org.claimdesk.selection.MeantClaims;
import org.claimdesk.source.AttachSource;
import org.claimdesk.source.SourceId;
import org.claimdesk.terminal.Answer;
import org.claimdesk.terminal.Completes;
import org.claimdesk.terminal.DeskCommand;
import org.claimdesk.terminal.Operand;
import org.claimdesk.terminal.Session;
import org.claimdesk.terminal.Usage;
import org.claimdesk.terminal.Words;

/** {@code source copy}: attaches a claim's source to other claims. */
final class SourceCopy implements DeskCommand {

  private final Session session;
  private final MeantSource meantSource;
  private final MeantClaims meant;
  private final AttachSource attachSource;

  SourceCopy(
      Session session, MeantSource meantSource, MeantClaims meant, AttachSource attachSource) {
    this.session = session;
    this.meantSource = meantSource;
    this.meant = meant;
    this.attachSource = attachSource;
  }

  @Override
  public Usage usage() {
    return Usage.of("source copy", Usage.Group.SOURCES, "attach a claim's source to other claims")
        .operands(
            Operand.required("ID/N", Completes.SOURCE), Operand.required("IDS", Completes.CLAIMS))
        .rule("All that is said about it is copied; later changes to one do not touch the other.")
        .rule("A claim that has the source already is told and passed over.")
        .example("source copy KT-001/1 KT-002", "the first source of KT-001 for KT-002 too")
        .example("source copy KT-001/1 KT-005..KT-009,KT-012", "for several claims");
  }

  @Override
  public Answer run(Words words) {
    SourceId id = meantSource.of(words.required(0));
    List<ClaimId> claims = meant.of(words, Optional.of(words.required(1)));
    return Told.of(attachSource.copy(session.author(), id, claims));
  }
}
