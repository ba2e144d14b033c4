package nl.wijkatelier.atelier.organisation;

import nl.wijkatelier.atelier.Permission;
import nl.wijkatelier.contract.organisation.AddProduct;
import nl.wijkatelier.contract.organisation.AssignResponsibility;
import nl.wijkatelier.contract.organisation.ClearResponsibility;
import nl.wijkatelier.contract.organisation.DescribeProduct;
import nl.wijkatelier.contract.organisation.DissolveBody;
import nl.wijkatelier.contract.organisation.EstablishBody;
import nl.wijkatelier.contract.organisation.OrganisationCommand;
import nl.wijkatelier.contract.organisation.RemoveProduct;
import nl.wijkatelier.contract.organisation.ReviseBody;

/** Who may do what with the organisation: all who have a say draw it up together. */
public final class OrganisationPermissions {
    private OrganisationPermissions() {}

    /** The permission that a command needs. */
    public static Permission neededFor(OrganisationCommand command) {
        return switch (command) {
            case EstablishBody _, ReviseBody _, DissolveBody _ -> Permission.TAKE_PART;
            case AddProduct _, DescribeProduct _, RemoveProduct _ -> Permission.TAKE_PART;
            case AssignResponsibility _, ClearResponsibility _ -> Permission.TAKE_PART;
        };
    }
}
