/** Commands over HTTP, one or many at once. */
@NullMarked
package nl.wijkatelier.command.commands;

import org.jspecify.annotations.NullMarked;
