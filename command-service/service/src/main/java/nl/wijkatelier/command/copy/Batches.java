package nl.wijkatelier.command.copy;

import java.util.ArrayList;
import java.util.List;
import nl.wijkatelier.command.sequencer.NewStreams;
import nl.wijkatelier.contract.RecordedEvent;

/**
 * The events of a stream on their way to the store: some at a time, so that neither memory nor other ateliers suffer from a long one.
 * The events of one command stay together.
 */
final class Batches {
    private static final int SIZE = 1_000;

    private final NewStreams streams;
    private List<RecordedEvent> waiting = new ArrayList<>();

    Batches(NewStreams streams) {
        this.streams = streams;
    }

    void add(RecordedEvent event) {
        if (waiting.size() >= SIZE && !isOfOneCommand(waiting.getLast(), event)) {
            finish();
        }
        waiting.add(event);
    }

    /** Writes what waits. */
    void finish() {
        streams.append(waiting);
        waiting = new ArrayList<>();
    }

    private static boolean isOfOneCommand(RecordedEvent one, RecordedEvent other) {
        return one.cause().commandId().equals(other.cause().commandId());
    }
}
