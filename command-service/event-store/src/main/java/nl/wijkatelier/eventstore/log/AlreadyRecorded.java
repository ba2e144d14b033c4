package nl.wijkatelier.eventstore.log;

import nl.wijkatelier.contract.CommandId;
import nl.wijkatelier.contract.atelier.AtelierId;

/** A command was recorded before; nothing was recorded now. */
public final class AlreadyRecorded extends RuntimeException {
    private final AtelierId atelier;
    private final CommandId command;
    private final long revision;

    /** A command, and the revision after its last event. */
    public AlreadyRecorded(AtelierId atelier, CommandId command, long revision) {
        super("Command %s of atelier %s was recorded before, up to revision %d".formatted(command, atelier, revision));
        this.atelier = atelier;
        this.command = command;
        this.revision = revision;
    }

    /** The atelier that it was sent to. */
    public AtelierId atelier() {
        return atelier;
    }

    /** The command. */
    public CommandId command() {
        return command;
    }

    /** The revision after its last event. */
    public long revision() {
        return revision;
    }
}
