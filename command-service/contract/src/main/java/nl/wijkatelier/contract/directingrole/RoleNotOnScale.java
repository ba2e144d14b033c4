package nl.wijkatelier.contract.directingrole;

/**
 * The scale of this atelier does not have the role.
 *
 * @param roleId the role
 */
public record RoleNotOnScale(DirectingRoleId roleId) implements DirectingRoleRefusal {
    @Override
    public Reason reason() {
        return Reason.RULE;
    }

    @Override
    public String detail() {
        return "The scale of this atelier has no role " + roleId + ". Choose one that it has.";
    }
}
