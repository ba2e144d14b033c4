package nl.wijkatelier.eventstore.log;

import nl.wijkatelier.contract.RecordedEvent;
import nl.wijkatelier.contract.atelier.AtelierId;

/** An event and its place in the order of all ateliers together; readable or not, so that one that is not stops nobody else. */
public sealed interface PositionedEvent {

    /** Its place; positions rise, with gaps. */
    long position();

    /** The atelier whose stream it is in. */
    AtelierId atelier();

    /** Its place in that stream. */
    long revision();

    /** An event that was read. */
    record Readable(long position, RecordedEvent event) implements PositionedEvent {
        @Override
        public AtelierId atelier() {
            return event.atelier();
        }

        @Override
        public long revision() {
            return event.revision();
        }
    }

    /** An event that this version cannot read: its atelier cannot be followed beyond the revision before it. */
    record Unreadable(long position, AtelierId atelier, long revision, String reason) implements PositionedEvent {}
}
