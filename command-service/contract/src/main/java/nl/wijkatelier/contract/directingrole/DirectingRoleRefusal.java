package nl.wijkatelier.contract.directingrole;

import nl.wijkatelier.contract.Refusal;

/** Why something about the directing role is refused. */
public sealed interface DirectingRoleRefusal extends Refusal permits
        RoleNotOnScale,
        RoleScaleIsInUse {}
