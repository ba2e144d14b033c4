/** The parking lot: topics parked, taken up, dropped. */
@NullMarked
package nl.wijkatelier.atelier.parking;

import org.jspecify.annotations.NullMarked;
