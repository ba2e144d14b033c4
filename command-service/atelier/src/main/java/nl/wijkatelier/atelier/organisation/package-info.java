/** The bodies of the organisation, and who does what for the products (DOMAIN.md §3 and §8). */
@NullMarked
package nl.wijkatelier.atelier.organisation;

import org.jspecify.annotations.NullMarked;
