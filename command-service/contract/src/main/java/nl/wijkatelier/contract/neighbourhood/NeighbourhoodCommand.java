package nl.wijkatelier.contract.neighbourhood;

import nl.wijkatelier.contract.AtelierCommand;

/** Neighbourhoods, their key figures and the model of the quick scan (DOMAIN.md §2). */
public sealed interface NeighbourhoodCommand extends AtelierCommand permits
        ProposeNeighbourhood,
        DescribeNeighbourhood,
        EnterFigure,
        ClearFigure,
        ReportCheapestVariant,
        CountDwellings,
        ImportFigures,
        WithdrawNeighbourhood,
        WeighCriterion,
        ShapeCurve,
        ResetScanModel,
        AdoptScanModel {}
