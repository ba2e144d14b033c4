/** The programme: half-days, their agenda, and what is proposed from the weights. */
@NullMarked
package nl.wijkatelier.atelier.programme;

import org.jspecify.annotations.NullMarked;
