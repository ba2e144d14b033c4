package nl.wijkatelier.command.sequencer;

import nl.wijkatelier.contract.atelier.AtelierId;

/** What is put in the mailbox of an atelier. */
public sealed interface AtelierMessage permits CommandUnit, RoleQuestion {

    /** Whose mailbox; also the key by which a message finds the process that holds the atelier. */
    AtelierId atelier();
}
