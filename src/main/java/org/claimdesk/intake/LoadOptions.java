package org.claimdesk.intake;

import java.util.Map;
import java.util.Optional;
import org.claimdesk.review.Scale;

/**
 * How a claims file is to be taken.
 *
 * @param mapping a header or position for each field that is not to be found by its header
 * @param strict whether any bad row refuses the file
 * @param prune whether claims that are not in the file any more are taken away if there is no work
 *     on them
 * @param adopt whether the file's verdicts become the desk's own, where it has none
 * @param scale the scale to go over to first, where it is to be another
 */
public record LoadOptions(
    Map<IncomingField, String> mapping,
    boolean strict,
    boolean prune,
    boolean adopt,
    Optional<Scale> scale) {

  public static final LoadOptions DEFAULT =
      new LoadOptions(Map.of(), false, false, false, Optional.empty());

  public LoadOptions {
    mapping = Map.copyOf(mapping);
  }

  /** The same by another scale, if there is one. */
  public LoadOptions by(Optional<Scale> other) {
    return new LoadOptions(mapping, strict, prune, adopt, other);
  }

  /** The same with another mapping. */
  public LoadOptions mapped(Map<IncomingField, String> other) {
    return new LoadOptions(other, strict, prune, adopt, scale);
  }
}
