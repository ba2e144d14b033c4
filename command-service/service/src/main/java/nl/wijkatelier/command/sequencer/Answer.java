package nl.wijkatelier.command.sequencer;

import java.util.List;
import nl.wijkatelier.contract.people.Role;
import org.jspecify.annotations.Nullable;

/** What comes back for an {@link AtelierMessage}. */
public sealed interface Answer {

    /**
     * What became of a {@link CommandUnit}.
     *
     * @param revision the revision of the atelier after the unit
     * @param outcomes one per command, in their order
     */
    record OfUnit(long revision, List<Outcome> outcomes) implements Answer {}

    /**
     * The answer to a {@link RoleQuestion}.
     *
     * @param role null for who does not take part, or not any more
     */
    record OfRole(@Nullable Role role) implements Answer {}

    /**
     * The message could not be handled; nothing of it was recorded, as far as is known. Sending it again is safe.
     *
     * @param cause why
     */
    record Failed(RuntimeException cause) implements Answer {}
}
