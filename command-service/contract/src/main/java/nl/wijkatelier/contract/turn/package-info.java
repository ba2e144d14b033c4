/** Rounds in which everybody speaks in turn, such as the check-in with what people expect (DOMAIN.md §4). */
@NullMarked
package nl.wijkatelier.contract.turn;

import org.jspecify.annotations.NullMarked;
