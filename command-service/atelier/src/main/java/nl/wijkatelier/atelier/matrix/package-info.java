/** Decision matrices: what is scored on what, and what people give in the rounds that run. */
@NullMarked
package nl.wijkatelier.atelier.matrix;

import org.jspecify.annotations.NullMarked;
