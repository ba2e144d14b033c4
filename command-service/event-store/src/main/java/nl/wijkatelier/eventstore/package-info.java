/**
 * Opens the store, with Spring or without. Here the parts are put together, and nowhere else: no part knows this package, and
 * nothing enters that does not put them together.
 */
@NullMarked
package nl.wijkatelier.eventstore;

import org.jspecify.annotations.NullMarked;
