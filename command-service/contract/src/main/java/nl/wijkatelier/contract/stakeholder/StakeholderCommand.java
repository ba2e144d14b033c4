package nl.wijkatelier.contract.stakeholder;

import nl.wijkatelier.contract.AtelierCommand;

/** Stakeholders and their place on influence × interest (DOMAIN.md §3). */
public sealed interface StakeholderCommand extends AtelierCommand permits
        RegisterStakeholder,
        DescribeStakeholder,
        PlaceStakeholder,
        RecordPresence,
        RecordAttitude,
        WithdrawStakeholder {}
