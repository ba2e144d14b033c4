/** Who may read outside the atelier what people wrote in it (DOMAIN.md §5, Woo): each item can be marked, and unmarked again. */
@NullMarked
package nl.wijkatelier.contract.classification;

import org.jspecify.annotations.NullMarked;
