/** The intake of an atelier: what it is for, who belongs there, how its components are weighed and at which rates. */
@NullMarked
package nl.wijkatelier.atelier.intake;

import org.jspecify.annotations.NullMarked;
