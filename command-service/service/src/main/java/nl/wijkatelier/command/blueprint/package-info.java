/** The template from which an atelier begins that has no predecessor: that of the product, or that of the host. */
@NullMarked
package nl.wijkatelier.command.blueprint;

import org.jspecify.annotations.NullMarked;
