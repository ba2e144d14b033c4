package nl.wijkatelier.contract.neighbourhood;

import nl.wijkatelier.contract.AtelierEvent;

/** Neighbourhoods, their key figures and the model of the quick scan (DOMAIN.md §2). */
public sealed interface NeighbourhoodEvent extends AtelierEvent permits
        NeighbourhoodProposed,
        NeighbourhoodDescribed,
        FigureEntered,
        FigureCleared,
        CheapestVariantReported,
        DwellingsCounted,
        NeighbourhoodWithdrawn,
        ScanModelAdopted,
        CriterionWeighed,
        CurveShaped,
        ScanModelReset,
        ScanModelTakenOver {}
