package nl.wijkatelier.contract.atelier;

/**
 * The atelier was closed.
 */
public record AtelierClosed() implements LifecycleEvent {}
