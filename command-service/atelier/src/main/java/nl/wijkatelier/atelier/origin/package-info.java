/** Where hurdles, steps and actions came from: the notes that became them. */
@NullMarked
package nl.wijkatelier.atelier.origin;

import org.jspecify.annotations.NullMarked;
