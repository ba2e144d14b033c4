/** Decisions: proposals, rounds of positions, objections, and how they settle. */
@NullMarked
package nl.wijkatelier.atelier.decision;

import org.jspecify.annotations.NullMarked;
