package nl.wijkatelier.contract.organisation;

import nl.wijkatelier.contract.AtelierCommand;

/** Who does what, and who has which say (DOMAIN.md §3 and §8). */
public sealed interface OrganisationCommand extends AtelierCommand permits
        EstablishBody,
        ReviseBody,
        DissolveBody,
        AddProduct,
        DescribeProduct,
        RemoveProduct,
        AssignResponsibility,
        ClearResponsibility {}
