/** Decisions with everything that led to them. */
@NullMarked
package nl.wijkatelier.query.decision;

import org.jspecify.annotations.NullMarked;
