package nl.wijkatelier.contract.atelier;

import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.blueprint.Origin;
import org.jspecify.annotations.Nullable;

/**
 * An atelier was planned.
 *
 * @param name how it is called
 * @param municipality the municipality that holds it
 * @param neighbourhood the neighbourhood, when known
 * @param derivedFrom the blueprint that it began with, if it did
 */
public record AtelierPlanned(
        Title name,
        Title municipality,
        @Nullable Title neighbourhood,
        @Nullable Origin derivedFrom) implements LifecycleEvent {}
