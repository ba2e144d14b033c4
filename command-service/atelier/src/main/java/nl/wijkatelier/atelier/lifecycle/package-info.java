/** The atelier as a whole: planned, opened, closed. */
@NullMarked
package nl.wijkatelier.atelier.lifecycle;

import org.jspecify.annotations.NullMarked;
