package nl.wijkatelier.contract.atelier;

import nl.wijkatelier.contract.AtelierCommand;

/** The atelier as a whole: planned, opened, closed. */
public sealed interface LifecycleCommand extends AtelierCommand permits
        PlanAtelier,
        OpenAtelier,
        CloseAtelier {}
