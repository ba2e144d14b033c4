package nl.wijkatelier.query.readmodel;

/**
 * Where and why the projection of one atelier stopped; the others go on.
 *
 * @param revision the event that could not be read or folded
 * @param reason why
 */
public record Stop(long revision, String reason) {}
