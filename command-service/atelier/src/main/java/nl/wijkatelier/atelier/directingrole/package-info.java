/** The part of the municipality in directing the transition, phase by phase (DOMAIN.md §1.4). */
@NullMarked
package nl.wijkatelier.atelier.directingrole;

import org.jspecify.annotations.NullMarked;
