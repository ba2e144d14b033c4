package nl.wijkatelier.contract.resource;

import nl.wijkatelier.contract.AtelierEvent;

/** Resources: what each party puts in and what that costs, who pays for it, and what is asked of whom (DOMAIN.md §6). */
public sealed interface ResourceEvent extends AtelierEvent permits
        ResourceRowEntered,
        ResourceRowAmended,
        ResourceRowWithdrawn,
        FundingSet,
        CoverageSet,
        CapacityAsked,
        ResourceRoundStarted,
        ResourceRowsShown {}
