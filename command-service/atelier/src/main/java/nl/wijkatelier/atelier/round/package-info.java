/** Private writing rounds and dot votes. */
@NullMarked
package nl.wijkatelier.atelier.round;

import org.jspecify.annotations.NullMarked;
