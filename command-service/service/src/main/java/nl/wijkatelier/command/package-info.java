/** The command service: commands in, events out. */
@NullMarked
package nl.wijkatelier.command;

import org.jspecify.annotations.NullMarked;
