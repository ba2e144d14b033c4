package nl.wijkatelier.contract.blueprint;

/**
 * A blueprint was drawn up, instead of the one that was not published yet.
 *
 * @param blueprintId the new blueprint
 * @param blueprint all that could be carried over
 */
public record BlueprintDrawnUp(BlueprintId blueprintId, Blueprint blueprint) implements BlueprintEvent {}
