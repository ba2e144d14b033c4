/** The parking lot: what matters, but not now; it is taken up later, or dropped with a reason. */
@NullMarked
package nl.wijkatelier.contract.parking;

import org.jspecify.annotations.NullMarked;
