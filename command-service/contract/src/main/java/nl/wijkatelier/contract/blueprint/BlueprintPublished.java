package nl.wijkatelier.contract.blueprint;

/**
 * A blueprint was published.
 *
 * @param blueprintId the blueprint
 * @param blueprint what is carried over
 */
public record BlueprintPublished(BlueprintId blueprintId, Blueprint blueprint) implements BlueprintEvent {}
