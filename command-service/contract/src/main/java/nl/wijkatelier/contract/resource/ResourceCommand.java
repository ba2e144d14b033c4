package nl.wijkatelier.contract.resource;

import nl.wijkatelier.contract.AtelierCommand;

/** Resources: what each party puts in and what that costs, who pays for it, and what is asked of whom (DOMAIN.md §6). */
public sealed interface ResourceCommand extends AtelierCommand permits
        EnterResourceRow,
        AmendResourceRow,
        WithdrawResourceRow,
        SetFunding,
        SetCoverage,
        AskCapacity,
        StartResourceRound,
        ShowResourceRows {}
