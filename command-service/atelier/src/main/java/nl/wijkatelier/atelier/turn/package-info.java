/** Rounds in which everybody speaks in turn. */
@NullMarked
package nl.wijkatelier.atelier.turn;

import org.jspecify.annotations.NullMarked;
