/** Lessons, and the blueprint for the next atelier: drawn up from what is there, published, and unfolded again. */
@NullMarked
package nl.wijkatelier.atelier.blueprint;

import org.jspecify.annotations.NullMarked;
