package nl.wijkatelier.command.sequencer;

import nl.wijkatelier.contract.people.Role;
import org.jspecify.annotations.Nullable;

/**
 * What a command was decided on.
 *
 * @param revision of the atelier
 * @param role that who sent the command had there; null for who does not take part
 */
public record DecidedOn(long revision, @Nullable Role role) {}
