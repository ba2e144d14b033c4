/** What goes wrong, told as problem details (RFC 9457) with codes that stay the same. */
@NullMarked
package nl.wijkatelier.command.problem;

import org.jspecify.annotations.NullMarked;
