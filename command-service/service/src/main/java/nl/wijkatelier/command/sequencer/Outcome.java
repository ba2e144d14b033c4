package nl.wijkatelier.command.sequencer;

import nl.wijkatelier.contract.Refusal;

/** What became of one command. */
public sealed interface Outcome {

    /**
     * It is done and on disk, now or when it came for the first time.
     *
     * @param revision the revision after its last event
     */
    record Recorded(long revision) implements Outcome {}

    /**
     * The rules of the atelier forbid it.
     *
     * @param refusal why
     */
    record Refused(Refusal refusal) implements Outcome {}

    /** Only a facilitator may tell of the past. */
    record ImportNotAllowed() implements Outcome {}
}
