package org.claimdesk.check;

import java.util.List;
import org.claimdesk.dossier.Dossier;

/** One thing that must hold of every claim. */
interface Rule {

  Terms terms();

  /** What there is to say of a claim, in the order of its sources; nothing where all is well. */
  List<Remark> remarks(Dossier dossier);

  /** The rule for a pass over all claims in their order, if it can make use of that. */
  default Rule inOrder() {
    return this;
  }
}
