/** Decisions, from proposal and grounds to agreement and what superseded it (DOMAIN.md §5). An agreement in the atelier, never a council decision. */
@NullMarked
package nl.wijkatelier.contract.decision;

import org.jspecify.annotations.NullMarked;
