/** The lists that an atelier begins with: those of the product, or those of the host. */
@NullMarked
package nl.wijkatelier.command.content;

import org.jspecify.annotations.NullMarked;
