package nl.wijkatelier.command.sequencer;

import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.contract.people.ParticipantId;

/**
 * Asks what role somebody has now. It waits its turn in the mailbox, for the state is only ever touched from there.
 *
 * @param atelier where
 * @param participant who
 */
public record RoleQuestion(AtelierId atelier, ParticipantId participant) implements AtelierMessage {}
