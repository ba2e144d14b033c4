/** Ateliers as they were at a moment: what a new one can begin with. */
@NullMarked
package nl.wijkatelier.command.past;

import org.jspecify.annotations.NullMarked;
