/**
 * The log as its users know it: what one may ask of it, and what may go wrong. How it is kept is told elsewhere: nothing here
 * knows a database.
 */
@NullMarked
package nl.wijkatelier.eventstore.log;

import org.jspecify.annotations.NullMarked;
