package nl.wijkatelier.atelier.stakeholder;

import nl.wijkatelier.atelier.Permission;
import nl.wijkatelier.contract.stakeholder.DescribeStakeholder;
import nl.wijkatelier.contract.stakeholder.PlaceStakeholder;
import nl.wijkatelier.contract.stakeholder.RecordAttitude;
import nl.wijkatelier.contract.stakeholder.RecordPresence;
import nl.wijkatelier.contract.stakeholder.RegisterStakeholder;
import nl.wijkatelier.contract.stakeholder.StakeholderCommand;
import nl.wijkatelier.contract.stakeholder.WithdrawStakeholder;

/** Who may do what with stakeholders. */
public final class StakeholderPermissions {
    private StakeholderPermissions() {}

    /** The permission that a command needs. */
    public static Permission neededFor(StakeholderCommand command) {
        return switch (command) {
            case RegisterStakeholder _,
                    DescribeStakeholder _,
                    PlaceStakeholder _,
                    RecordPresence _,
                    RecordAttitude _,
                    WithdrawStakeholder _ ->
                Permission.TAKE_PART;
        };
    }
}
