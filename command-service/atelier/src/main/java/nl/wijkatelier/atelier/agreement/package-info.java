/** Agreements between parties, up to their signatures (DOMAIN.md §1.5). */
@NullMarked
package nl.wijkatelier.atelier.agreement;

import org.jspecify.annotations.NullMarked;
