package nl.wijkatelier.contract.atelier;

import nl.wijkatelier.contract.Title;
import org.jspecify.annotations.Nullable;

/**
 * An atelier was planned.
 *
 * @param name how it is called
 * @param municipality the municipality that holds it
 * @param neighbourhood the neighbourhood, when known
 */
public record AtelierPlanned(
        Title name,
        Title municipality,
        @Nullable Title neighbourhood) implements LifecycleEvent {}
