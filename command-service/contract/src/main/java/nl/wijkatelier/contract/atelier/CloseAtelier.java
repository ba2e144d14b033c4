package nl.wijkatelier.contract.atelier;

/**
 * Closes the atelier for good; what was said stays to be read and replayed.
 */
public record CloseAtelier() implements LifecycleCommand {}
