package nl.wijkatelier.query.evidence;

import java.util.List;
import nl.wijkatelier.evidence.dossier.Content;
import nl.wijkatelier.evidence.dossier.Stamping;

/**
 * What came of asking for a time stamp on the last checkpoint of a dossier.
 *
 * @param enclosures the stamp, if there is one
 */
record StampForDossier(Stamping stamping, List<Content> enclosures) {
    static final StampForDossier NO_AUTHORITY = new StampForDossier(Stamping.NO_AUTHORITY, List.of());
    static final StampForDossier NO_ANSWER = new StampForDossier(Stamping.NO_ANSWER, List.of());

    static StampForDossier of(Content stamp) {
        return new StampForDossier(Stamping.STAMPED, List.of(stamp));
    }
}
