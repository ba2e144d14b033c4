package nl.wijkatelier.contract.atelier;

/**
 * Opens the doors: from here on participants may act.
 */
public record OpenAtelier() implements LifecycleCommand {}
