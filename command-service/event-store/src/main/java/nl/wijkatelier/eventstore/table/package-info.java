/**
 * Axon's tables of events and snapshots: how an event looks in a row, and how it is written and read. What is stored here stays
 * for ever, so what enters must read the rows of every earlier version.
 */
@NullMarked
package nl.wijkatelier.eventstore.table;

import org.jspecify.annotations.NullMarked;
