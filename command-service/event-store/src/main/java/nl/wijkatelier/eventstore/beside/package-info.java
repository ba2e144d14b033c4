/**
 * What is kept in the same database, beside the events and never in them: images, refused commands, and who looked. A table of
 * its own each, that events can do without.
 */
@NullMarked
package nl.wijkatelier.eventstore.beside;

import org.jspecify.annotations.NullMarked;
