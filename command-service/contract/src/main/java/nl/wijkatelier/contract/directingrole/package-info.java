/** Which part the municipality plays in directing the transition, phase by phase (DOMAIN.md §1.4). */
@NullMarked
package nl.wijkatelier.contract.directingrole;

import org.jspecify.annotations.NullMarked;
