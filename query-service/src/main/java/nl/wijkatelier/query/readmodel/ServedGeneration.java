package nl.wijkatelier.query.readmodel;

import nl.wijkatelier.eventstore.log.EventLog;

/** A generation that is read, and dropped when it was replaced and nobody reads in it any more. */
final class ServedGeneration {
    private final Generation generation;
    private final AtelierLoader loader;
    private int readers;
    private boolean retired;

    ServedGeneration(Generation generation, EventLog log) {
        this.generation = generation;
        this.loader = new AtelierLoader(generation, log);
    }

    synchronized Reading read() {
        readers++;
        return new Reading(generation, loader, this::release);
    }

    private synchronized void release() {
        readers--;
        dropIfUnused();
    }

    synchronized void retire() {
        retired = true;
        dropIfUnused();
    }

    private void dropIfUnused() {
        if (retired && readers == 0) {
            generation.drop();
        }
    }
}
