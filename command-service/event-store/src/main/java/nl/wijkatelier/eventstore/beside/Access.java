package nl.wijkatelier.eventstore.beside;

import java.time.Instant;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.contract.people.Role;
import org.jspecify.annotations.Nullable;

/**
 * Somebody got to see an atelier. Who they are by name is in the register, for as long as it is.
 *
 * @param id what this is called among those of its atelier
 * @param atelier what they saw
 * @param kind in which way
 * @param at when
 * @param participant who; null for the host, who takes no part
 * @param role the role that they had then; null for the host, or if it is not known
 * @param subject what was fetched, such as {@code pdf public r120}; null if nothing was
 */
public record Access(
        String id,
        AtelierId atelier,
        AccessKind kind,
        Instant at,
        @Nullable ParticipantId participant,
        @Nullable Role role,
        @Nullable String subject) {}
