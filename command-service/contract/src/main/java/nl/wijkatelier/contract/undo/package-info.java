/** Undoing and redoing one's own last action; what comes of it are ordinary events of the other features. */
@NullMarked
package nl.wijkatelier.contract.undo;

import org.jspecify.annotations.NullMarked;
