/** The description of the HTTP interface, taken from the code. */
@NullMarked
package nl.wijkatelier.command.openapi;

import org.jspecify.annotations.NullMarked;
