package nl.wijkatelier.atelier.placing;

import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.contract.placing.HurdleScoreProposed;
import nl.wijkatelier.contract.placing.StandingProposed;

/** What somebody proposed, as a place: two figures of one thing. */
final class Proposals {
    private Proposals() {}

    static Proposed of(StandingProposed event, ParticipantId by) {
        var standing = event.standing();
        return new Proposed(
                event.placingId(), by, event.stakeholderId().value(), standing.interest(), standing.influence());
    }

    static Proposed of(HurdleScoreProposed event, ParticipantId by) {
        return new Proposed(
                event.placingId(), by, event.hurdleId().value(), event.score().impact(), event.score().likelihood());
    }
}
