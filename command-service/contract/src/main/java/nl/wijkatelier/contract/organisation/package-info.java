/** Who does what, and who has which say (DOMAIN.md §3 and §8). */
@NullMarked
package nl.wijkatelier.contract.organisation;

import org.jspecify.annotations.NullMarked;
