package nl.wijkatelier.contract.intake;

import nl.wijkatelier.contract.people.ParticipantId;
import org.jspecify.annotations.Nullable;

/**
 * Records who held the intake; when it was and who else were there stays as it is known.
 *
 * @param heldBy the facilitator who held it; without one that is unknown
 */
public record RecordIntakeHolder(@Nullable ParticipantId heldBy) implements IntakeCommand {}
