/** The one fold: what an event changes in the items of an atelier. Pure; one class per feature. */
@NullMarked
package nl.wijkatelier.query.fold;

import org.jspecify.annotations.NullMarked;
