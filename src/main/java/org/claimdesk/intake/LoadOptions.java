package org.claimdesk.intake;

import java.util.Map;

/**
 * How a claims file is to be taken.
 *
 * @param mapping a header or position for each field that is not to be found by its header
 * @param strict whether any bad row refuses the file
 */
public record LoadOptions(Map<IncomingField, String> mapping, boolean strict) {

  public static final LoadOptions DEFAULT = new LoadOptions(Map.of(), false);

  public LoadOptions {
    mapping = Map.copyOf(mapping);
  }
}
