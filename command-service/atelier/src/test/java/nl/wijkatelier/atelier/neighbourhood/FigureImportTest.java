package nl.wijkatelier.atelier.neighbourhood;

import static nl.wijkatelier.atelier.Example.ANNA;
import static nl.wijkatelier.atelier.Example.BRAM;
import static nl.wijkatelier.atelier.Example.by;
import static nl.wijkatelier.atelier.Example.unknown;
import static nl.wijkatelier.atelier.Scenario.given;

import java.util.List;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.neighbourhood.CheapestVariant;
import nl.wijkatelier.contract.neighbourhood.CheapestVariantReported;
import nl.wijkatelier.contract.neighbourhood.DwellingCount;
import nl.wijkatelier.contract.neighbourhood.DwellingGroup;
import nl.wijkatelier.contract.neighbourhood.DwellingTrait;
import nl.wijkatelier.contract.neighbourhood.DwellingsCounted;
import nl.wijkatelier.contract.neighbourhood.Figure;
import nl.wijkatelier.contract.neighbourhood.FigureEntered;
import nl.wijkatelier.contract.neighbourhood.HeatAlternative;
import nl.wijkatelier.contract.neighbourhood.ImportFigures;
import nl.wijkatelier.contract.neighbourhood.NeighbourhoodId;
import nl.wijkatelier.contract.neighbourhood.NeighbourhoodProposed;
import nl.wijkatelier.contract.neighbourhood.NeighbourhoodWithdrawn;
import nl.wijkatelier.contract.neighbourhood.Quantity;
import nl.wijkatelier.contract.neighbourhood.ReadDwellings;
import nl.wijkatelier.contract.neighbourhood.ReadFigure;
import nl.wijkatelier.contract.neighbourhood.ReadNeighbourhood;
import nl.wijkatelier.contract.neighbourhood.ScanModelAdopted;
import nl.wijkatelier.contract.neighbourhood.ScanModelVersion;
import org.junit.jupiter.api.Test;

class FigureImportTest {
    private static final NeighbourhoodId W1 = new NeighbourhoodId("w1");
    private static final NeighbourhoodId W2 = new NeighbourhoodId("w2");
    private static final Title NAME = new Title("Kanaalkwartier");
    private static final Title CODE = new Title("WK071801");
    private static final Title CBS = new Title("CBS");
    private static final ScanModelAdopted ADOPTED = new ScanModelAdopted(ScanModelVersion.V1_0_0);
    private static final NeighbourhoodProposed PROPOSED = new NeighbourhoodProposed(W1, NAME, CODE, null);
    private static final CheapestVariant S2D =
            new CheapestVariant(HeatAlternative.HEAT_NETWORK_MT, new Title("s2d"), new Title("PBL"), 2025);

    @Test
    void new_neighbourhoods_come_with_their_figures() {
        given()
                .when(ANNA, new ImportFigures(List.of(read(W1, S2D, dwellings("10")), read(W2, null))))
                .then(
                        ADOPTED,
                        PROPOSED,
                        entered(W1, "10"),
                        new CheapestVariantReported(W1, S2D),
                        new NeighbourhoodProposed(W2, NAME, CODE, null));
    }

    @Test
    void one_that_is_listed_keeps_its_name_and_what_the_file_does_not_know() {
        given(by(ANNA, ADOPTED, new NeighbourhoodProposed(W1, new Title("Oost"), null, null), gas()))
                .when(BRAM, new ImportFigures(List.of(read(W1, null, dwellings("10")))))
                .then(entered(W1, "10"));
    }

    @Test
    void what_is_known_already_is_not_entered_again() {
        given(by(ANNA, ADOPTED, PROPOSED, entered(W1, "10"), new CheapestVariantReported(W1, S2D)))
                .when(BRAM, new ImportFigures(List.of(read(W1, S2D, dwellings("10")))))
                .thenNothingChanges()
                .when(BRAM, new ImportFigures(List.of(read(W1, S2D, dwellings("12")))))
                .then(entered(W1, "12"));
    }

    @Test
    void how_the_dwellings_divide_is_taken_over_once() {
        var owners = new DwellingCount(List.of(new DwellingGroup(new Title("Corporatie"), 7)), CBS, null);
        var file = new ImportFigures(List.of(new ReadNeighbourhood(
                W1, NAME, CODE, List.of(), null, List.of(new ReadDwellings(DwellingTrait.OWNER, owners)))));

        given(by(ANNA, ADOPTED, PROPOSED))
                .when(BRAM, file)
                .then(new DwellingsCounted(W1, DwellingTrait.OWNER, owners))
                .when(BRAM, file)
                .thenNothingChanges();
    }

    @Test
    void one_that_was_withdrawn_stops_the_whole_import() {
        given(by(ANNA, ADOPTED, PROPOSED, new NeighbourhoodWithdrawn(W1)))
                .when(BRAM, new ImportFigures(List.of(read(W2, null, dwellings("10")), read(W1, null))))
                .thenRefused(unknown(ItemKind.NEIGHBOURHOOD, "w1"));
    }

    private static ReadNeighbourhood read(NeighbourhoodId id, CheapestVariant variant, ReadFigure... figures) {
        return new ReadNeighbourhood(id, NAME, CODE, List.of(figures), variant, List.of());
    }

    private static ReadFigure dwellings(String value) {
        return new ReadFigure(Figure.DWELLINGS, Quantity.of(value), CBS, 2024);
    }

    private static FigureEntered entered(NeighbourhoodId id, String value) {
        return new FigureEntered(id, Figure.DWELLINGS, Quantity.of(value), CBS, 2024);
    }

    private static FigureEntered gas() {
        return new FigureEntered(W1, Figure.GAS_M3, Quantity.of("900"), CBS, null);
    }
}
