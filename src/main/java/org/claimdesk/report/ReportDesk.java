package org.claimdesk.report;

import java.util.Optional;
import java.util.function.BiFunction;
import org.claimdesk.claim.FileLayouts;
import org.claimdesk.dossier.Dossiers;
import org.claimdesk.review.ScaleInUse;
import org.claimdesk.source.Source;
import org.claimdesk.source.SourceId;
import org.claimdesk.source.capture.Sighting;

/**
 * What the desk has that reports are made of.
 *
 * @param sightings what the copies of a source say of its quote
 */
public record ReportDesk(
    Dossiers dossiers,
    FileLayouts layouts,
    ScaleInUse scale,
    BiFunction<SourceId, Source, Optional<Sighting>> sightings) {}
