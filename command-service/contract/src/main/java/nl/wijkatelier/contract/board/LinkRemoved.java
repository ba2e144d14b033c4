package nl.wijkatelier.contract.board;

/**
 * A link was removed.
 *
 * @param linkId the link
 */
public record LinkRemoved(LinkId linkId) implements BoardEvent {}
