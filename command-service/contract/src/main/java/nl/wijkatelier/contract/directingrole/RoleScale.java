package nl.wijkatelier.contract.directingrole;

import java.util.List;
import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.WebAddress;

/**
 * A scale of roles to choose from, from waiting to steering, and the phases for which one is chosen. There is no single scale
 * (DOMAIN.md §1.4): it is versioned content, not code, and travels with the command, so that an atelier keeps the one that it
 * began with.
 *
 * @param scale name of the scale
 * @param version which version of it
 * @param source where it is from
 * @param roles in order, 1 to 20, with different ids
 * @param phases in order, 1 to 20, with different ids
 */
public record RoleScale(
        Title scale, Title version, WebAddress source, List<DirectingRole> roles, List<DirectingPhase> phases) {
    private static final int MOST = 20;

    public RoleScale {
        InvalidValue.ifMissing("scale", scale);
        InvalidValue.ifMissing("version", version);
        InvalidValue.ifMissing("source", source);
        roles = InvalidValue.unlessListed("roles", roles, MOST);
        phases = InvalidValue.unlessListed("phases", phases, MOST);
        InvalidValue.ifEmpty("roles", roles);
        InvalidValue.ifEmpty("phases", phases);
        if (roles.stream().map(DirectingRole::roleId).distinct().count() < roles.size()) {
            throw new InvalidValue("roles", "must have different ids");
        }
        if (phases.stream().map(DirectingPhase::phaseId).distinct().count() < phases.size()) {
            throw new InvalidValue("phases", "must have different ids");
        }
    }
}
