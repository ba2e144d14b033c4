/** Rounds on a board: private writing until the reveal, and dot votes whose results stay hidden until they close. */
@NullMarked
package nl.wijkatelier.contract.round;

import org.jspecify.annotations.NullMarked;
