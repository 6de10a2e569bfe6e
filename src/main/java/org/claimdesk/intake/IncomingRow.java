package org.claimdesk.intake;

import java.util.List;
import java.util.Optional;

/**
 * A row of a claims file.
 *
 * @param line the physical line it starts on, from 1
 * @param cells its own cells exactly as in the file, as many as there are
 * @param found how many cells the row has in the file, the desk's included
 * @param work the desk's work on the claim, if the file is a report
 */
public record IncomingRow(int line, List<String> cells, int found, Optional<DeskWork> work) {}
