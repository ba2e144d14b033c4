package nl.wijkatelier.contract.stakeholder;

import nl.wijkatelier.contract.AtelierEvent;

/** Stakeholders and their place on influence × interest (DOMAIN.md §3). */
public sealed interface StakeholderEvent extends AtelierEvent permits
        StakeholderRegistered,
        StakeholderDescribed,
        StakeholderPlaced,
        StakeholderMoved,
        PresenceRecorded,
        AttitudeRecorded,
        StakeholderWithdrawn {}
