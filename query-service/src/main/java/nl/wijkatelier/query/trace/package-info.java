/** What who audits may ask of commands: where an event came from, what was refused; and who looked. */
@NullMarked
package nl.wijkatelier.query.trace;

import org.jspecify.annotations.NullMarked;
