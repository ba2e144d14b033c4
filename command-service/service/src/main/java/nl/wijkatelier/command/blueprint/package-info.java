/** The templates from which an atelier begins that has no predecessor: those of the product, or those of the host. */
@NullMarked
package nl.wijkatelier.command.blueprint;

import org.jspecify.annotations.NullMarked;
