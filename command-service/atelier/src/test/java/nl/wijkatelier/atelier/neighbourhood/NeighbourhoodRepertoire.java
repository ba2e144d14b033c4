package nl.wijkatelier.atelier.neighbourhood;

import static nl.wijkatelier.atelier.Example.SOURCES;

import java.util.List;
import java.util.function.Supplier;
import nl.wijkatelier.atelier.Chance;
import nl.wijkatelier.atelier.Repertoire;
import nl.wijkatelier.contract.AtelierCommand;
import nl.wijkatelier.contract.neighbourhood.AdoptScanModel;
import nl.wijkatelier.contract.neighbourhood.ClearFigure;
import nl.wijkatelier.contract.neighbourhood.CountDwellings;
import nl.wijkatelier.contract.neighbourhood.CurvePoint;
import nl.wijkatelier.contract.neighbourhood.DescribeNeighbourhood;
import nl.wijkatelier.contract.neighbourhood.DwellingCount;
import nl.wijkatelier.contract.neighbourhood.DwellingGroup;
import nl.wijkatelier.contract.neighbourhood.DwellingTrait;
import nl.wijkatelier.contract.neighbourhood.EnterFigure;
import nl.wijkatelier.contract.neighbourhood.Figure;
import nl.wijkatelier.contract.neighbourhood.HeatAlternative;
import nl.wijkatelier.contract.neighbourhood.ImportFigures;
import nl.wijkatelier.contract.neighbourhood.Indicator;
import nl.wijkatelier.contract.neighbourhood.NeighbourhoodId;
import nl.wijkatelier.contract.neighbourhood.ProposeNeighbourhood;
import nl.wijkatelier.contract.neighbourhood.Quantity;
import nl.wijkatelier.contract.neighbourhood.ReadFigure;
import nl.wijkatelier.contract.neighbourhood.ReadNeighbourhood;
import nl.wijkatelier.contract.neighbourhood.ReportCheapestVariant;
import nl.wijkatelier.contract.neighbourhood.ResetScanModel;
import nl.wijkatelier.contract.neighbourhood.ShapeCurve;
import nl.wijkatelier.contract.neighbourhood.WeighCriterion;
import nl.wijkatelier.contract.neighbourhood.WithdrawNeighbourhood;
import nl.wijkatelier.contract.people.ParticipantId;

/** What can be done with neighbourhoods and the scan. */
public final class NeighbourhoodRepertoire implements Repertoire {
    private static final NeighbourhoodId W1 = new NeighbourhoodId("w1");

    @Override
    public List<AtelierCommand> forParticipants(ParticipantId actor) {
        return List.of(
                new ProposeNeighbourhood(W1, SOURCES, null, null),
                new DescribeNeighbourhood(W1, SOURCES, null, null),
                new EnterFigure(W1, Figure.DWELLINGS, Quantity.of("10"), SOURCES, null),
                new ClearFigure(W1, Figure.DWELLINGS),
                new ReportCheapestVariant(W1, null),
                new CountDwellings(W1, DwellingTrait.OWNER, null),
                read(W1, Quantity.of("10")),
                new WithdrawNeighbourhood(W1));
    }

    @Override
    public List<AtelierCommand> forFacilitators(ParticipantId actor) {
        return List.of(
                new WeighCriterion(Indicator.HEAT_DENSITY, Quantity.of("20")),
                shape("50"),
                new ResetScanModel(),
                new AdoptScanModel(ScanModels.ofTheHost("2")));
    }

    @Override
    public List<Supplier<AtelierCommand>> atRandom(Chance chance) {
        return List.of(
                () -> new ProposeNeighbourhood(neighbourhood(chance), chance.title(), null, chance.why()),
                () -> new DescribeNeighbourhood(neighbourhood(chance), chance.title(), null, chance.why()),
                () -> new EnterFigure(neighbourhood(chance), figure(chance), level(chance), chance.title(), null),
                () -> new ClearFigure(neighbourhood(chance), figure(chance)),
                () -> new CountDwellings(neighbourhood(chance), chance.one(List.of(DwellingTrait.values())), count(chance)),
                () -> read(neighbourhood(chance), level(chance)),
                () -> new WithdrawNeighbourhood(neighbourhood(chance)),
                () -> new WeighCriterion(Indicator.PRE_WAR_PCT, level(chance)),
                () -> shape(level(chance).toString()),
                ResetScanModel::new,
                () -> new AdoptScanModel(ScanModels.ofTheHost(level(chance).toString())));
    }

    private static ImportFigures read(NeighbourhoodId id, Quantity value) {
        var figure = new ReadFigure(Figure.MONUMENT_PCT, value, SOURCES, null);
        return new ImportFigures(List.of(new ReadNeighbourhood(id, SOURCES, null, List.of(figure), null, List.of())));
    }

    private static ShapeCurve shape(String score) {
        var points = List.of(new CurvePoint(Quantity.of("0"), Quantity.of(score)));
        return new ShapeCurve(HeatAlternative.ALL_ELECTRIC, Indicator.HEAT_DENSITY, points);
    }

    private static DwellingCount count(Chance chance) {
        return new DwellingCount(List.of(new DwellingGroup(chance.title(), chance.number(9))), SOURCES, null);
    }

    private static NeighbourhoodId neighbourhood(Chance chance) {
        return new NeighbourhoodId("w" + chance.number(4));
    }

    private static Figure figure(Chance chance) {
        return chance.one(List.of(Figure.values()));
    }

    private static Quantity level(Chance chance) {
        return Quantity.of(Integer.toString(chance.number(2)));
    }
}
