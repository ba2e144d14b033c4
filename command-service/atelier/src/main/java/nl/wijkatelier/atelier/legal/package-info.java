/** The legal checklist, and what the atelier makes of its items (DOMAIN.md §1.3). */
@NullMarked
package nl.wijkatelier.atelier.legal;

import org.jspecify.annotations.NullMarked;
