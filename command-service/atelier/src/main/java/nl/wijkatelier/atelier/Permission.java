package nl.wijkatelier.atelier;

import static nl.wijkatelier.atelier.lifecycle.Phase.CLOSED;
import static nl.wijkatelier.atelier.lifecycle.Phase.OPEN;
import static nl.wijkatelier.atelier.lifecycle.Phase.PLANNED;
import static nl.wijkatelier.contract.people.Role.FACILITATOR;
import static nl.wijkatelier.contract.people.Role.PARTICIPANT;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import nl.wijkatelier.atelier.lifecycle.Phase;
import nl.wijkatelier.contract.people.Role;

/** What somebody may be allowed to do: by phase of the atelier, for which roles. */
public enum Permission {
    /** Starting a stream: for the host, when nobody takes part yet. */
    PLAN(Map.of()),
    /** Coming in: for whoever has an access code, as the role that comes with the code, until the end. */
    JOIN(Map.of(PLANNED, everybody(), OPEN, everybody())),
    /** Going: for everybody, at any time. */
    LEAVE(Map.of(PLANNED, everybody(), OPEN, everybody(), CLOSED, everybody())),
    /** Saying who may read what outside: for facilitators, also after the end, for that is when it is asked for (Woo). */
    DISCLOSE(Map.of(PLANNED, EnumSet.of(FACILITATOR), OPEN, EnumSet.of(FACILITATOR), CLOSED, EnumSet.of(FACILITATOR))),
    /** Preparing and leading: for facilitators. */
    LEAD(Map.of(PLANNED, EnumSet.of(FACILITATOR), OPEN, EnumSet.of(FACILITATOR))),
    /** Having a say: for facilitators, and for participants while the doors are open. */
    TAKE_PART(Map.of(PLANNED, EnumSet.of(FACILITATOR), OPEN, EnumSet.of(FACILITATOR, PARTICIPANT)));

    private final Map<Phase, Set<Role>> roles;

    Permission(Map<Phase, Set<Role>> roles) {
        this.roles = roles;
    }

    /** Whether the role has it in this phase. */
    public boolean isFor(Role role, Phase phase) {
        return roles.getOrDefault(phase, Set.of()).contains(role);
    }

    /** Whether the role has it in any phase. */
    public boolean isEverFor(Role role) {
        return roles.values().stream().anyMatch(some -> some.contains(role));
    }

    /** Whether anybody has it in this phase. */
    boolean isEverIn(Phase phase) {
        return roles.containsKey(phase);
    }

    private static Set<Role> everybody() {
        return EnumSet.allOf(Role.class);
    }
}
