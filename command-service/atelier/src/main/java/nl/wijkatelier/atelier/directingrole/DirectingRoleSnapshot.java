package nl.wijkatelier.atelier.directingrole;

import java.util.List;
import nl.wijkatelier.contract.directingrole.DirectingRoleChosen;
import nl.wijkatelier.contract.directingrole.RoleScale;
import org.jspecify.annotations.Nullable;

/**
 * The directing roles at some revision.
 *
 * @param scale the scale that is chosen from, if there is one
 * @param chosen what was chosen, at most once for each phase
 */
public record DirectingRoleSnapshot(@Nullable RoleScale scale, List<DirectingRoleChosen> chosen) {
    /** Of an atelier that has no scale yet. */
    public static final DirectingRoleSnapshot EMPTY = new DirectingRoleSnapshot(null, List.of());
}
