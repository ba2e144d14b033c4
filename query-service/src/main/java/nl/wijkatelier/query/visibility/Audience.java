package nl.wijkatelier.query.visibility;

import nl.wijkatelier.contract.people.ParticipantId;

/** For whom something is shown. A role makes no difference here: a facilitator sees no more than others. */
public sealed interface Audience {
    /** Whoever may look at the atelier at all. */
    Audience EVERYBODY = new Everybody();

    /** What everybody may see. */
    record Everybody() implements Audience {}

    /**
     * What one participant may see: that, and their own.
     *
     * @param participant who looks
     */
    record Person(ParticipantId participant) implements Audience {}

    /** The audience of one participant. */
    static Audience of(ParticipantId participant) {
        return new Person(participant);
    }

    /** Whether this is the participant with that id. */
    default boolean is(String participantId) {
        return this instanceof Person(var participant) && participant.value().equals(participantId);
    }
}
