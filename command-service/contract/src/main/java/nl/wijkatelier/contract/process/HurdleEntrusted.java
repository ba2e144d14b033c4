package nl.wijkatelier.contract.process;

import nl.wijkatelier.contract.people.ParticipantId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody keeps at a hurdle, beside the party that sees to its measure.
 *
 * @param hurdleId the hurdle
 * @param participantId who; left out when nobody in particular does any more
 */
public record HurdleEntrusted(HurdleId hurdleId, @Nullable ParticipantId participantId) implements ProcessEvent {}
