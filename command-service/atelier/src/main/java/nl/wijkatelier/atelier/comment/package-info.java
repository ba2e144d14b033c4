/** Comments and reactions on notes, and when there can be none. */
@NullMarked
package nl.wijkatelier.atelier.comment;

import org.jspecify.annotations.NullMarked;
