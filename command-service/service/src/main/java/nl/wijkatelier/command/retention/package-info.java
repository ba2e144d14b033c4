/** Tells for how long is kept what is not in the events. */
@NullMarked
package nl.wijkatelier.command.retention;

import org.jspecify.annotations.NullMarked;
