package nl.wijkatelier.atelier.organisation;

import nl.wijkatelier.contract.organisation.BodyId;
import nl.wijkatelier.contract.organisation.Charter;
import nl.wijkatelier.contract.people.ParticipantId;

/**
 * A body. One that was dissolved keeps its id taken.
 *
 * @param bodyId which
 * @param charter what was agreed on it
 * @param changedBy who changed it last
 * @param revision when it was changed last
 * @param dissolved whether it is there no more
 */
public record Body(BodyId bodyId, Charter charter, ParticipantId changedBy, long revision, boolean dissolved) {
    boolean changedSince(long basedOn, ParticipantId actor) {
        return revision > basedOn && !changedBy.equals(actor);
    }

    Body gone() {
        return new Body(bodyId, charter, changedBy, revision, true);
    }
}
