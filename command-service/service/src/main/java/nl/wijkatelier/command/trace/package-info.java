/** What is kept of commands that were refused and of who looked, beside the events; and for how long. */
@NullMarked
package nl.wijkatelier.command.trace;

import org.jspecify.annotations.NullMarked;
