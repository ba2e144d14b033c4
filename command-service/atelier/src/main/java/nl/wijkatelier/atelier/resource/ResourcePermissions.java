package nl.wijkatelier.atelier.resource;

import nl.wijkatelier.atelier.Permission;
import nl.wijkatelier.contract.resource.AmendResourceRow;
import nl.wijkatelier.contract.resource.AskCapacity;
import nl.wijkatelier.contract.resource.EnterResourceRow;
import nl.wijkatelier.contract.resource.ResourceCommand;
import nl.wijkatelier.contract.resource.SetCoverage;
import nl.wijkatelier.contract.resource.SetFunding;
import nl.wijkatelier.contract.resource.ShowResourceRows;
import nl.wijkatelier.contract.resource.StartResourceRound;
import nl.wijkatelier.contract.resource.WithdrawResourceRow;

/** Who may do what with resources: everybody fills in, the facilitator leads the round and puts the question to parties. */
public final class ResourcePermissions {
    private ResourcePermissions() {}

    /** The permission that a command needs. */
    public static Permission neededFor(ResourceCommand command) {
        return switch (command) {
            case EnterResourceRow _, AmendResourceRow _, WithdrawResourceRow _, SetFunding _, SetCoverage _ ->
                Permission.TAKE_PART;
            case AskCapacity _, StartResourceRound _, ShowResourceRows _ -> Permission.LEAD;
        };
    }
}
