/**
 * The one thread that writes, what waits for it, and who is told of a commit: all that is about many at once. What is written is
 * no matter here.
 */
@NullMarked
package nl.wijkatelier.eventstore.commit;

import org.jspecify.annotations.NullMarked;
