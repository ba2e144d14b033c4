package nl.wijkatelier.atelier.neighbourhood;

import static nl.wijkatelier.atelier.Example.ANNA;
import static nl.wijkatelier.atelier.Example.BRAM;
import static nl.wijkatelier.atelier.Example.FEM;
import static nl.wijkatelier.atelier.Example.WHY;
import static nl.wijkatelier.atelier.Example.by;
import static nl.wijkatelier.atelier.Example.unknown;
import static nl.wijkatelier.atelier.Scenario.given;

import java.util.List;
import nl.wijkatelier.contract.ItemExists;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.neighbourhood.AdoptScanModel;
import nl.wijkatelier.contract.neighbourhood.CheapestVariant;
import nl.wijkatelier.contract.neighbourhood.CheapestVariantReported;
import nl.wijkatelier.contract.neighbourhood.ClearFigure;
import nl.wijkatelier.contract.neighbourhood.CountDwellings;
import nl.wijkatelier.contract.neighbourhood.CriterionWeighed;
import nl.wijkatelier.contract.neighbourhood.CurvePoint;
import nl.wijkatelier.contract.neighbourhood.CurveShaped;
import nl.wijkatelier.contract.neighbourhood.DescribeNeighbourhood;
import nl.wijkatelier.contract.neighbourhood.DwellingCount;
import nl.wijkatelier.contract.neighbourhood.DwellingGroup;
import nl.wijkatelier.contract.neighbourhood.DwellingTrait;
import nl.wijkatelier.contract.neighbourhood.DwellingsCounted;
import nl.wijkatelier.contract.neighbourhood.EnterFigure;
import nl.wijkatelier.contract.neighbourhood.Figure;
import nl.wijkatelier.contract.neighbourhood.FigureCleared;
import nl.wijkatelier.contract.neighbourhood.FigureEntered;
import nl.wijkatelier.contract.neighbourhood.HeatAlternative;
import nl.wijkatelier.contract.neighbourhood.Indicator;
import nl.wijkatelier.contract.neighbourhood.NeighbourhoodDescribed;
import nl.wijkatelier.contract.neighbourhood.NeighbourhoodId;
import nl.wijkatelier.contract.neighbourhood.NeighbourhoodProposed;
import nl.wijkatelier.contract.neighbourhood.NeighbourhoodWithdrawn;
import nl.wijkatelier.contract.neighbourhood.NotInScanModel;
import nl.wijkatelier.contract.neighbourhood.ProposeNeighbourhood;
import nl.wijkatelier.contract.neighbourhood.Quantity;
import nl.wijkatelier.contract.neighbourhood.ReportCheapestVariant;
import nl.wijkatelier.contract.neighbourhood.ResetScanModel;
import nl.wijkatelier.contract.neighbourhood.ScanModelAdopted;
import nl.wijkatelier.contract.neighbourhood.ScanModelReset;
import nl.wijkatelier.contract.neighbourhood.ScanModelTakenOver;
import nl.wijkatelier.contract.neighbourhood.ScanModelVersion;
import nl.wijkatelier.contract.neighbourhood.ShapeCurve;
import nl.wijkatelier.contract.neighbourhood.WeighCriterion;
import nl.wijkatelier.contract.neighbourhood.WithdrawNeighbourhood;
import org.junit.jupiter.api.Test;

class NeighbourhoodTest {
    private static final NeighbourhoodId W1 = new NeighbourhoodId("w1");
    private static final NeighbourhoodId W2 = new NeighbourhoodId("w2");
    private static final Title NAME = new Title("Kanaalkwartier");
    private static final Title CBS = new Title("CBS");
    private static final ScanModelAdopted ADOPTED = new ScanModelAdopted(ScanModelVersion.V1_0_0);
    private static final NeighbourhoodProposed PROPOSED = new NeighbourhoodProposed(W1, NAME, null, WHY);
    private static final CheapestVariant S2D =
            new CheapestVariant(HeatAlternative.HEAT_NETWORK_MT, new Title("s2d"), new Title("PBL"), 2025);
    private static final List<CurvePoint> FLAT = List.of(new CurvePoint(Quantity.of("0"), Quantity.of("50")));

    @Test
    void the_first_neighbourhood_brings_the_model_along() {
        given()
                .when(ANNA, new ProposeNeighbourhood(W1, NAME, null, WHY))
                .then(ADOPTED, PROPOSED)
                .when(ANNA, new ProposeNeighbourhood(W2, NAME, null, null))
                .then(new NeighbourhoodProposed(W2, NAME, null, null));
    }

    @Test
    void a_neighbourhood_is_proposed_once_also_after_it_was_withdrawn() {
        given(by(ANNA, ADOPTED, PROPOSED))
                .when(BRAM, new ProposeNeighbourhood(W1, NAME, null, null))
                .thenRefused(new ItemExists(ItemKind.NEIGHBOURHOOD, "w1"))
                .when(BRAM, new WithdrawNeighbourhood(W1))
                .then(new NeighbourhoodWithdrawn(W1))
                .when(BRAM, new ProposeNeighbourhood(W1, NAME, null, null))
                .thenRefused(new ItemExists(ItemKind.NEIGHBOURHOOD, "w1"))
                .when(BRAM, new WithdrawNeighbourhood(W1))
                .thenRefused(unknown(ItemKind.NEIGHBOURHOOD, "w1"));
    }

    @Test
    void dwellings_are_counted_by_each_trait_and_may_become_unknown_again() {
        var flats = new DwellingCount(List.of(new DwellingGroup(new Title("Portiekflat"), 615)), CBS, 2026);
        given(by(ANNA, ADOPTED, PROPOSED))
                .when(BRAM, new CountDwellings(W1, DwellingTrait.TYPE, null))
                .thenNothingChanges()
                .when(BRAM, new CountDwellings(W1, DwellingTrait.TYPE, flats))
                .then(new DwellingsCounted(W1, DwellingTrait.TYPE, flats))
                .when(BRAM, new CountDwellings(W1, DwellingTrait.TYPE, flats))
                .thenNothingChanges()
                .when(BRAM, new CountDwellings(W1, DwellingTrait.OWNER, flats))
                .then(new DwellingsCounted(W1, DwellingTrait.OWNER, flats))
                .when(BRAM, new CountDwellings(W1, DwellingTrait.TYPE, null))
                .then(new DwellingsCounted(W1, DwellingTrait.TYPE, null))
                .when(BRAM, new CountDwellings(W2, DwellingTrait.TYPE, flats))
                .thenRefused(unknown(ItemKind.NEIGHBOURHOOD, "w2"));
    }

    @Test
    void a_neighbourhood_is_described() {
        given(by(ANNA, ADOPTED, PROPOSED))
                .when(BRAM, new DescribeNeighbourhood(W1, CBS, null, null))
                .then(new NeighbourhoodDescribed(W1, CBS, null, null))
                .when(BRAM, new DescribeNeighbourhood(W1, CBS, null, null))
                .thenNothingChanges()
                .when(BRAM, new DescribeNeighbourhood(W2, CBS, null, null))
                .thenRefused(unknown(ItemKind.NEIGHBOURHOOD, "w2"));
    }

    @Test
    void a_figure_is_entered_and_cleared() {
        given(by(ANNA, ADOPTED, PROPOSED))
                .when(ANNA, new EnterFigure(W1, Figure.LAND_HA, Quantity.of("29.5"), CBS, 2024))
                .then(new FigureEntered(W1, Figure.LAND_HA, Quantity.of("29.5"), CBS, 2024))
                .when(ANNA, new EnterFigure(W1, Figure.LAND_HA, Quantity.of("29.50"), CBS, 2024))
                .thenNothingChanges()
                .when(ANNA, new ClearFigure(W1, Figure.LAND_HA))
                .then(new FigureCleared(W1, Figure.LAND_HA))
                .when(ANNA, new ClearFigure(W1, Figure.LAND_HA))
                .thenNothingChanges();
    }

    @Test
    void an_unknown_neighbourhood_has_no_figures() {
        given()
                .when(ANNA, new EnterFigure(W1, Figure.LAND_HA, Quantity.of("29"), CBS, null))
                .thenRefused(unknown(ItemKind.NEIGHBOURHOOD, "w1"))
                .when(ANNA, new ClearFigure(W1, Figure.LAND_HA))
                .thenRefused(unknown(ItemKind.NEIGHBOURHOOD, "w1"))
                .when(ANNA, new ReportCheapestVariant(W1, S2D))
                .thenRefused(unknown(ItemKind.NEIGHBOURHOOD, "w1"));
    }

    @Test
    void what_pbl_found_is_reported_and_taken_back() {
        given(by(ANNA, ADOPTED, PROPOSED))
                .when(BRAM, new ReportCheapestVariant(W1, S2D))
                .then(new CheapestVariantReported(W1, S2D))
                .when(BRAM, new ReportCheapestVariant(W1, S2D))
                .thenNothingChanges()
                .when(BRAM, new ReportCheapestVariant(W1, null))
                .then(new CheapestVariantReported(W1, null));
    }

    @Test
    void weights_and_curves_are_changed_and_brought_back() {
        given(by(ANNA, ADOPTED, PROPOSED))
                .when(FEM, new ResetScanModel())
                .thenNothingChanges()
                .when(FEM, new WeighCriterion(Indicator.HEAT_DENSITY, Quantity.of("20")))
                .then(new CriterionWeighed(Indicator.HEAT_DENSITY, Quantity.of("20")))
                .when(FEM, new WeighCriterion(Indicator.HEAT_DENSITY, Quantity.of("20")))
                .thenNothingChanges()
                .when(FEM, new ShapeCurve(HeatAlternative.ALL_ELECTRIC, Indicator.HEAT_DENSITY, FLAT))
                .then(new CurveShaped(HeatAlternative.ALL_ELECTRIC, Indicator.HEAT_DENSITY, FLAT))
                .when(FEM, new ShapeCurve(HeatAlternative.ALL_ELECTRIC, Indicator.HEAT_DENSITY, FLAT))
                .thenNothingChanges()
                .when(FEM, new ResetScanModel())
                .then(new ScanModelReset());
    }

    @Test
    void another_model_is_taken_over_as_a_whole_and_what_was_changed_of_the_one_before_goes() {
        var newer = ScanModels.ofTheHost("2");
        given(by(ANNA, ADOPTED, PROPOSED))
                .when(FEM, new WeighCriterion(Indicator.HEAT_DENSITY, Quantity.of("20")))
                .then(new CriterionWeighed(Indicator.HEAT_DENSITY, Quantity.of("20")))
                .when(FEM, new AdoptScanModel(newer))
                .then(new ScanModelTakenOver(newer))
                .when(FEM, new AdoptScanModel(newer))
                .thenNothingChanges()
                .when(FEM, new ResetScanModel())
                .thenNothingChanges()
                .when(FEM, new WeighCriterion(Indicator.HEAT_DENSITY, Quantity.of("20")))
                .then(new CriterionWeighed(Indicator.HEAT_DENSITY, Quantity.of("20")))
                .when(FEM, new ResetScanModel())
                .then(new ScanModelReset());
    }

    @Test
    void a_model_comes_before_the_first_neighbourhood() {
        var model = ScanModels.ofTheHost("2");
        given()
                .when(FEM, new AdoptScanModel(model))
                .then(new ScanModelTakenOver(model))
                .when(ANNA, new ProposeNeighbourhood(W1, NAME, null, WHY))
                .then(PROPOSED);
    }

    @Test
    void what_the_model_does_not_look_at_is_neither_weighed_nor_drawn() {
        given(by(FEM, new ScanModelTakenOver(ScanModels.ofTheHost("2"))))
                .when(FEM, new WeighCriterion(Indicator.MONUMENT_PCT, Quantity.of("20")))
                .thenRefused(new NotInScanModel(Indicator.MONUMENT_PCT, null))
                .when(FEM, new ShapeCurve(HeatAlternative.SUSTAINABLE_GAS_HYBRID, Indicator.HEAT_DENSITY, FLAT))
                .thenRefused(new NotInScanModel(Indicator.HEAT_DENSITY, HeatAlternative.SUSTAINABLE_GAS_HYBRID));
    }
}
