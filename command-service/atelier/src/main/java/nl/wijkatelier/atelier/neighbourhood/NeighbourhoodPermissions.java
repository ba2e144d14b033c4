package nl.wijkatelier.atelier.neighbourhood;

import nl.wijkatelier.atelier.Permission;
import nl.wijkatelier.contract.neighbourhood.AdoptScanModel;
import nl.wijkatelier.contract.neighbourhood.ClearFigure;
import nl.wijkatelier.contract.neighbourhood.CountDwellings;
import nl.wijkatelier.contract.neighbourhood.DescribeNeighbourhood;
import nl.wijkatelier.contract.neighbourhood.EnterFigure;
import nl.wijkatelier.contract.neighbourhood.ImportFigures;
import nl.wijkatelier.contract.neighbourhood.NeighbourhoodCommand;
import nl.wijkatelier.contract.neighbourhood.ProposeNeighbourhood;
import nl.wijkatelier.contract.neighbourhood.ReportCheapestVariant;
import nl.wijkatelier.contract.neighbourhood.ResetScanModel;
import nl.wijkatelier.contract.neighbourhood.ShapeCurve;
import nl.wijkatelier.contract.neighbourhood.WeighCriterion;
import nl.wijkatelier.contract.neighbourhood.WithdrawNeighbourhood;

/** Who may do what with neighbourhoods: everybody with a say knows figures, the facilitator keeps the model. */
public final class NeighbourhoodPermissions {
    private NeighbourhoodPermissions() {}

    /** The permission that a command needs. */
    public static Permission neededFor(NeighbourhoodCommand command) {
        return switch (command) {
            case ProposeNeighbourhood _,
                    DescribeNeighbourhood _,
                    EnterFigure _,
                    ClearFigure _,
                    ReportCheapestVariant _,
                    CountDwellings _,
                    ImportFigures _,
                    WithdrawNeighbourhood _ -> Permission.TAKE_PART;
            case WeighCriterion _, ShapeCurve _, ResetScanModel _, AdoptScanModel _ -> Permission.LEAD;
        };
    }
}
