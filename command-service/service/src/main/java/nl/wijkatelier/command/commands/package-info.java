/** Commands, one or many at once, over HTTP or a socket that stays open. */
@NullMarked
package nl.wijkatelier.command.commands;

import org.jspecify.annotations.NullMarked;
