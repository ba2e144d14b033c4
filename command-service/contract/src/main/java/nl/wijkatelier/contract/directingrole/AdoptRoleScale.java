package nl.wijkatelier.contract.directingrole;

import nl.wijkatelier.contract.InvalidValue;

/**
 * Says from which scale the atelier chooses the directing role; refused when a role of another one was chosen already.
 *
 * @param scale the scale
 */
public record AdoptRoleScale(RoleScale scale) implements DirectingRoleCommand {
    public AdoptRoleScale {
        InvalidValue.ifMissing("scale", scale);
    }
}
