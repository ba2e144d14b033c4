package nl.wijkatelier.command.sequencer;

/** Somebody else recorded first, or the command was recorded long ago: the state that was decided on is not the state there is. */
final class Conflict extends RuntimeException {
    Conflict(RuntimeException cause) {
        super(cause);
    }
}
