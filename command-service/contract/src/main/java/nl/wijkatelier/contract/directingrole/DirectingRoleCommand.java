package nl.wijkatelier.contract.directingrole;

import nl.wijkatelier.contract.AtelierCommand;

/** The part of the municipality in directing the transition, phase by phase (DOMAIN.md §1.4). */
public sealed interface DirectingRoleCommand extends AtelierCommand permits
        AdoptRoleScale,
        ChooseDirectingRole,
        ClearDirectingRole {}
