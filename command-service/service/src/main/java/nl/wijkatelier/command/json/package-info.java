/** JSON as it comes in: exactly as documented, or refused. */
@NullMarked
package nl.wijkatelier.command.json;

import org.jspecify.annotations.NullMarked;
