package nl.wijkatelier.atelier.undo;

import nl.wijkatelier.contract.people.ParticipantId;

/**
 * Who changed a trait. Of everybody it tells exactly when somebody else last did: that is the last touch, or the last
 * one before by somebody else than the last toucher.
 *
 * @param trait what was changed
 * @param last who changed it last
 * @param revision when
 * @param othersRevision when somebody else than {@code last} last did; 0 for never
 */
public record Touch(Trait trait, ParticipantId last, long revision, long othersRevision) {

    static Touch first(Trait trait, ParticipantId by, long revision) {
        return new Touch(trait, by, revision, 0);
    }

    Touch again(ParticipantId by, long newRevision) {
        return new Touch(trait, by, newRevision, by.equals(last) ? othersRevision : revision);
    }

    long revisionByOtherThan(ParticipantId participant) {
        return participant.equals(last) ? othersRevision : revision;
    }
}
