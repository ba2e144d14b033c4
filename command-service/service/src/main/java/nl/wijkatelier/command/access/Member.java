package nl.wijkatelier.command.access;

import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.contract.people.ParticipantId;

/**
 * Who holds a session of the atelier that the request is about. They may have left since.
 *
 * @param atelier the atelier
 * @param participant who
 */
public record Member(AtelierId atelier, ParticipantId participant) {}
