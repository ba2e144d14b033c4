package nl.wijkatelier.atelier.people;

import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.contract.people.Role;

/**
 * Somebody who takes part, or did.
 *
 * @param participantId who
 * @param role in what role
 * @param present whether they have not left
 */
public record Member(ParticipantId participantId, Role role, boolean present) {}
