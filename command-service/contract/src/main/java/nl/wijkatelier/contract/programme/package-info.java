/** The programme: half-days, and what is on the agenda of each. */
@NullMarked
package nl.wijkatelier.contract.programme;

import org.jspecify.annotations.NullMarked;
