/** The write side of an atelier, pure: {@code decide} says what a command leads to, {@code evolve} is how the state changes. */
@NullMarked
package nl.wijkatelier.atelier;

import org.jspecify.annotations.NullMarked;
