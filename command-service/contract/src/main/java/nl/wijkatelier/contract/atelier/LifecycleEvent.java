package nl.wijkatelier.contract.atelier;

import nl.wijkatelier.contract.AtelierEvent;

/** The atelier as a whole: planned, opened, closed. */
public sealed interface LifecycleEvent extends AtelierEvent permits
        AtelierPlanned,
        AtelierOpened,
        AtelierClosed {}
