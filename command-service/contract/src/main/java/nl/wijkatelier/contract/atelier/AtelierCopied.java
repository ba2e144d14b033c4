package nl.wijkatelier.contract.atelier;

/**
 * An atelier was begun as a copy: the events before this one are those of another atelier. A copy of a closed atelier is open
 * again.
 *
 * @param source what it is a copy of
 */
public record AtelierCopied(CopySource source) implements LifecycleEvent {}
