/** What only the host of an installation may do. */
@NullMarked
package nl.wijkatelier.command.host;

import org.jspecify.annotations.NullMarked;
