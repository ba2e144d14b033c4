/** Who takes part, in what role. */
@NullMarked
package nl.wijkatelier.atelier.people;

import org.jspecify.annotations.NullMarked;
