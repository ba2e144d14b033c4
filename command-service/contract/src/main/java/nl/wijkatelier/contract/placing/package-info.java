/** Placing in silence: everybody for themselves first, then all of it without names (DOMAIN.md §4). */
@NullMarked
package nl.wijkatelier.contract.placing;

import org.jspecify.annotations.NullMarked;
