package nl.wijkatelier.contract.directingrole;

import nl.wijkatelier.contract.AtelierEvent;

/** The part of the municipality in directing the transition, phase by phase (DOMAIN.md §1.4). */
public sealed interface DirectingRoleEvent extends AtelierEvent permits
        RoleScaleAdopted,
        DirectingRoleChosen,
        DirectingRoleCleared {}
