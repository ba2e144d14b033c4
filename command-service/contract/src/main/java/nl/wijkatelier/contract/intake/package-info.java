/** The intake of an atelier and the quotation that follows from it (DOMAIN.md §6). */
@NullMarked
package nl.wijkatelier.contract.intake;

import org.jspecify.annotations.NullMarked;
