package nl.wijkatelier.eventstore;

import nl.wijkatelier.contract.CommandId;
import nl.wijkatelier.contract.atelier.AtelierId;

/** Failures that only a store can make; here, because tests need them without one. */
public final class StoreFailures {
    private StoreFailures() {}

    public static RuntimeException alreadyRecorded(AtelierId atelier, CommandId command, long revision) {
        return new AlreadyRecorded(atelier, command, revision);
    }

    public static RuntimeException revisionTaken(AtelierId atelier, long revision) {
        return new RevisionTaken(atelier, revision);
    }

    public static RuntimeException outcomeUnknown() {
        return new OutcomeUnknown("the disk is full", new IllegalStateException());
    }
}
