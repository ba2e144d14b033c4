/**
 * Who comes in: access codes, sessions, and the register of names, which are kept beside the events and never in them. What
 * somebody may do is not decided here: their role is in the atelier's stream.
 */
@NullMarked
package nl.wijkatelier.command.access;

import org.jspecify.annotations.NullMarked;
