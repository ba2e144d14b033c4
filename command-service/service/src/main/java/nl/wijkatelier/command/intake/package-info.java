/** The rates that are in force: those that ship with the product, or those of the host. */
@NullMarked
package nl.wijkatelier.command.intake;

import org.jspecify.annotations.NullMarked;
