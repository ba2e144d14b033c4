package nl.wijkatelier.contract.atelier;

/**
 * The atelier was opened.
 */
public record AtelierOpened() implements LifecycleEvent {}
