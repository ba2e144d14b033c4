package nl.wijkatelier.atelier.neighbourhood;

import java.util.Objects;
import java.util.function.Function;
import nl.wijkatelier.atelier.Decision;
import nl.wijkatelier.contract.ItemExists;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.ItemUnknown;
import nl.wijkatelier.contract.neighbourhood.AdoptScanModel;
import nl.wijkatelier.contract.neighbourhood.CheapestVariantReported;
import nl.wijkatelier.contract.neighbourhood.ClearFigure;
import nl.wijkatelier.contract.neighbourhood.CountDwellings;
import nl.wijkatelier.contract.neighbourhood.CriterionWeighed;
import nl.wijkatelier.contract.neighbourhood.CurveShaped;
import nl.wijkatelier.contract.neighbourhood.DescribeNeighbourhood;
import nl.wijkatelier.contract.neighbourhood.DwellingsCounted;
import nl.wijkatelier.contract.neighbourhood.EnterFigure;
import nl.wijkatelier.contract.neighbourhood.FigureCleared;
import nl.wijkatelier.contract.neighbourhood.FigureEntered;
import nl.wijkatelier.contract.neighbourhood.ImportFigures;
import nl.wijkatelier.contract.neighbourhood.NeighbourhoodCommand;
import nl.wijkatelier.contract.neighbourhood.NeighbourhoodDescribed;
import nl.wijkatelier.contract.neighbourhood.NeighbourhoodId;
import nl.wijkatelier.contract.neighbourhood.NeighbourhoodProposed;
import nl.wijkatelier.contract.neighbourhood.NeighbourhoodWithdrawn;
import nl.wijkatelier.contract.neighbourhood.NotInScanModel;
import nl.wijkatelier.contract.neighbourhood.ProposeNeighbourhood;
import nl.wijkatelier.contract.neighbourhood.ReportCheapestVariant;
import nl.wijkatelier.contract.neighbourhood.ResetScanModel;
import nl.wijkatelier.contract.neighbourhood.ScanModelAdopted;
import nl.wijkatelier.contract.neighbourhood.ScanModelReset;
import nl.wijkatelier.contract.neighbourhood.ScanModelTakenOver;
import nl.wijkatelier.contract.neighbourhood.ScanModelVersion;
import nl.wijkatelier.contract.neighbourhood.ShapeCurve;
import nl.wijkatelier.contract.neighbourhood.WeighCriterion;
import nl.wijkatelier.contract.neighbourhood.WithdrawNeighbourhood;

/** What commands about neighbourhoods and the scan lead to. */
public final class NeighbourhoodDecisions {
    private final Neighbourhoods neighbourhoods;

    public NeighbourhoodDecisions(Neighbourhoods neighbourhoods) {
        this.neighbourhoods = neighbourhoods;
    }

    /** What a command about neighbourhoods or the scan leads to. */
    public Decision decide(NeighbourhoodCommand command) {
        return switch (command) {
            case ProposeNeighbourhood propose -> propose(propose);
            case DescribeNeighbourhood describe -> listed(describe.neighbourhoodId(), it -> describe(it, describe));
            case EnterFigure enter -> listed(enter.neighbourhoodId(), it -> enter(it, enter));
            case ClearFigure clear -> listed(clear.neighbourhoodId(), it -> clear(it, clear));
            case ReportCheapestVariant report -> listed(report.neighbourhoodId(), it -> report(it, report));
            case CountDwellings count -> listed(count.neighbourhoodId(), it -> count(it, count));
            case ImportFigures read -> scanning(new FigureImport(neighbourhoods).decide(read));
            case WithdrawNeighbourhood withdraw -> listed(
                    withdraw.neighbourhoodId(), it -> Decision.of(new NeighbourhoodWithdrawn(it.id())));
            case WeighCriterion weigh -> weigh(new CriterionWeighed(weigh.indicator(), weigh.weight()));
            case ShapeCurve shape -> shape(new CurveShaped(shape.alternative(), shape.indicator(), shape.points()));
            case ResetScanModel _ -> neighbourhoods.settings().isAsAdopted()
                    ? Decision.unchanged()
                    : Decision.of(new ScanModelReset());
            case AdoptScanModel adopt -> adopt(adopt);
        };
    }

    private Decision propose(ProposeNeighbourhood propose) {
        var id = propose.neighbourhoodId();
        return neighbourhoods.find(id) == null
                ? scanning(Decision.of(
                        new NeighbourhoodProposed(id, propose.name(), propose.code(), propose.description())))
                : Decision.refused(new ItemExists(ItemKind.NEIGHBOURHOOD, id.value()));
    }

    private static Decision describe(Neighbourhood neighbourhood, DescribeNeighbourhood describe) {
        var described = new NeighbourhoodDescribed(
                describe.neighbourhoodId(), describe.name(), describe.code(), describe.description());
        return described.equals(neighbourhood.description()) ? Decision.unchanged() : Decision.of(described);
    }

    private static Decision enter(Neighbourhood neighbourhood, EnterFigure enter) {
        var entered = new FigureEntered(
                enter.neighbourhoodId(), enter.figure(), enter.value(), enter.source(), enter.year());
        return neighbourhood.has(entered) ? Decision.unchanged() : Decision.of(entered);
    }

    private static Decision clear(Neighbourhood neighbourhood, ClearFigure clear) {
        return neighbourhood.known(clear.figure()) == null
                ? Decision.unchanged()
                : Decision.of(new FigureCleared(clear.neighbourhoodId(), clear.figure()));
    }

    private static Decision report(Neighbourhood neighbourhood, ReportCheapestVariant report) {
        return Objects.equals(report.variant(), neighbourhood.variant())
                ? Decision.unchanged()
                : Decision.of(new CheapestVariantReported(report.neighbourhoodId(), report.variant()));
    }

    private static Decision count(Neighbourhood neighbourhood, CountDwellings count) {
        return Objects.equals(count.count(), neighbourhood.counted(count.by()))
                ? Decision.unchanged()
                : Decision.of(new DwellingsCounted(count.neighbourhoodId(), count.by(), count.count()));
    }

    private Decision adopt(AdoptScanModel adopt) {
        var settings = neighbourhoods.settings();
        return settings.isAsAdopted() && adopt.model().equals(settings.model())
                ? Decision.unchanged()
                : Decision.of(new ScanModelTakenOver(adopt.model()));
    }

    private Decision weigh(CriterionWeighed weighed) {
        if (!neighbourhoods.settings().weighs(weighed.indicator())) {
            return Decision.refused(new NotInScanModel(weighed.indicator(), null));
        }
        return neighbourhoods.settings().weights().contains(weighed)
                ? Decision.unchanged()
                : scanning(Decision.of(weighed));
    }

    private Decision shape(CurveShaped shaped) {
        var settings = neighbourhoods.settings();
        if (!settings.weighs(shaped.indicator()) || !settings.compares(shaped.alternative())) {
            return Decision.refused(new NotInScanModel(shaped.indicator(), shaped.alternative()));
        }
        return settings.curves().contains(shaped)
                ? Decision.unchanged()
                : scanning(Decision.of(shaped));
    }

    /** An atelier that was planned without a model takes that of the product with the first that has to do with scanning. */
    private Decision scanning(Decision decision) {
        return neighbourhoods.settings().hasModel()
                ? decision
                : Decision.all(Decision.of(new ScanModelAdopted(ScanModelVersion.CURRENT)), decision);
    }

    private Decision listed(NeighbourhoodId id, Function<Neighbourhood, Decision> decision) {
        var neighbourhood = neighbourhoods.find(id);
        return neighbourhood == null || neighbourhood.withdrawn()
                ? Decision.refused(new ItemUnknown(ItemKind.NEIGHBOURHOOD, id.value()))
                : decision.apply(neighbourhood);
    }
}
