package nl.wijkatelier.contract.directingrole;

import nl.wijkatelier.contract.Title;

/**
 * A role of another scale was chosen already.
 *
 * @param scale the scale in use
 * @param version its version
 */
public record RoleScaleIsInUse(Title scale, Title version) implements DirectingRoleRefusal {
    @Override
    public Reason reason() {
        return Reason.CONFLICT;
    }

    @Override
    public String detail() {
        return "Roles of " + scale + " " + version + " were chosen already. Take those back first.";
    }
}
