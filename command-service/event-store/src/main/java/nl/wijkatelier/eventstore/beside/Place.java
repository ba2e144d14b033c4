package nl.wijkatelier.eventstore.beside;

import java.time.Instant;

/**
 * Where in a list by time one is.
 *
 * @param at the moment of what is there
 * @param id what it is called: at one moment there may be several
 */
public record Place(Instant at, String id) {}
