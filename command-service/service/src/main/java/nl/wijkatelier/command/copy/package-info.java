/** A new atelier that is a full copy of another one as it was at a moment. */
@NullMarked
package nl.wijkatelier.command.copy;

import org.jspecify.annotations.NullMarked;
