/** The recap of a half-day: what was done in it, counted from its events; nothing of it is stored. */
@NullMarked
package nl.wijkatelier.query.recap;

import org.jspecify.annotations.NullMarked;
