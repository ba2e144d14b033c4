package nl.wijkatelier.eventstore.access;

import java.time.Instant;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.contract.people.ParticipantId;

/**
 * Who somebody is, and where. Not what they may do there: their role is in the atelier's stream.
 *
 * @param issuedAt in whole seconds
 */
public record Session(AtelierId atelier, ParticipantId participant, Instant issuedAt) {}
