/** RASCI per table: each table divides the parts in its own proposal, and then all proposals are shown (DOMAIN.md §4). */
@NullMarked
package nl.wijkatelier.contract.rasci;

import org.jspecify.annotations.NullMarked;
