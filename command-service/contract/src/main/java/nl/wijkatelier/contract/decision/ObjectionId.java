package nl.wijkatelier.contract.decision;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import nl.wijkatelier.contract.Identifier;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.contract.round.RoundId;

/**
 * Names an objection to a proposal: the round in which it was raised, and by whom.
 *
 * @param value {@code <roundId>:<participantId>}
 */
public record ObjectionId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ObjectionId {
        Identifier.requirePair("objectionId", value);
    }

    /** The objection of one participant in one round. */
    public static ObjectionId of(RoundId round, ParticipantId participant) {
        return new ObjectionId(round.value() + ":" + participant.value());
    }

    @Override
    public String toString() {
        return value;
    }
}
