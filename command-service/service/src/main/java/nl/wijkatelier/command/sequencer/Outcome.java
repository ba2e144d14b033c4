package nl.wijkatelier.command.sequencer;

import nl.wijkatelier.contract.CommandId;
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

    /**
     * It was sent with others to be done all or not at all, and another was refused.
     *
     * @param refused the other one
     * @param decidedOn what they were decided on
     */
    record NothingDone(CommandId refused, DecidedOn decidedOn) implements Outcome {}
}
