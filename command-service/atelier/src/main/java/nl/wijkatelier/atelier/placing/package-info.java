/** Placing in silence: rounds started, filled in by everybody for themselves, and shown. */
@NullMarked
package nl.wijkatelier.atelier.placing;

import org.jspecify.annotations.NullMarked;
