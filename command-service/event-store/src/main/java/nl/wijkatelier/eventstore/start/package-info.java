/** Why a service does not start, said to who starts it. */
@NullMarked
package nl.wijkatelier.eventstore.start;

import org.jspecify.annotations.NullMarked;
