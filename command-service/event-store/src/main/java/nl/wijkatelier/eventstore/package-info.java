/**
 * The event log of all ateliers: Axon's JDBC event store on SQLite or PostgreSQL, with group commit, reads in the order
 * of commits and a signal for who follows it.
 */
@NullMarked
package nl.wijkatelier.eventstore;

import org.jspecify.annotations.NullMarked;
