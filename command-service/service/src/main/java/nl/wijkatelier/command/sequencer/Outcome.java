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
     * @param decidedOn what it was decided on
     */
    record Refused(Refusal refusal, DecidedOn decidedOn) implements Outcome {}

    /**
     * Only a facilitator may tell of the past.
     *
     * @param decidedOn what it was decided on
     */
    record ImportNotAllowed(DecidedOn decidedOn) implements Outcome {}
}
