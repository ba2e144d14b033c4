package nl.wijkatelier.contract.atelier;

import nl.wijkatelier.contract.AtelierEvent;

/** The atelier as a whole: planned, copied, opened, closed. */
public sealed interface LifecycleEvent extends AtelierEvent permits
        AtelierPlanned,
        AtelierCopied,
        AtelierOpened,
        AtelierClosed {}
