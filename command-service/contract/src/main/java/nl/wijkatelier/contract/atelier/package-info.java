/** The atelier as a whole: planned, opened, closed. */
@NullMarked
package nl.wijkatelier.contract.atelier;

import org.jspecify.annotations.NullMarked;
