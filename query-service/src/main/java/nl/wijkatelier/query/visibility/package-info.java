/** Who may see what of an item and of an event. One pure function that live push, state, journal and replay all go through. */
@NullMarked
package nl.wijkatelier.query.visibility;

import org.jspecify.annotations.NullMarked;
