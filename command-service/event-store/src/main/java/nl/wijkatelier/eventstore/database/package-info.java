/**
 * SQLite or PostgreSQL: connections, transactions, failures, and the watch on other processes. All that differs between the two
 * is here; what is in the tables is not.
 */
@NullMarked
package nl.wijkatelier.eventstore.database;

import org.jspecify.annotations.NullMarked;
