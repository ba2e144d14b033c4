/** Decisions, each with all that happened to it. */
@NullMarked
package nl.wijkatelier.query.decision;

import org.jspecify.annotations.NullMarked;
