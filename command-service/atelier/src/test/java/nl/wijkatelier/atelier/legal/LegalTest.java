package nl.wijkatelier.atelier.legal;

import static nl.wijkatelier.atelier.Example.ANNA;
import static nl.wijkatelier.atelier.Example.BRAM;
import static nl.wijkatelier.atelier.Example.FEM;
import static nl.wijkatelier.atelier.Example.SOURCES;
import static nl.wijkatelier.atelier.Example.WHY;
import static nl.wijkatelier.atelier.Example.by;
import static nl.wijkatelier.atelier.Example.unknown;
import static nl.wijkatelier.atelier.Scenario.given;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.stream.Stream;
import nl.wijkatelier.atelier.Example.Happening;
import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.WebAddress;
import nl.wijkatelier.contract.legal.AdoptLegalChecklist;
import nl.wijkatelier.contract.legal.JudgeLegalItem;
import nl.wijkatelier.contract.legal.LegalChecklist;
import nl.wijkatelier.contract.legal.LegalChecklistAdopted;
import nl.wijkatelier.contract.legal.LegalItem;
import nl.wijkatelier.contract.legal.LegalItemId;
import nl.wijkatelier.contract.legal.LegalItemJudged;
import nl.wijkatelier.contract.legal.LegalState;
import nl.wijkatelier.contract.legal.Modality;
import org.junit.jupiter.api.Test;

class LegalTest {
    private static final LegalItemId LOT = new LegalItemId("wcw-lot");
    private static final LegalItemId TERM = new LegalItemId("wgiw-term");
    private static final LegalChecklist FIRST = checklist("2026-1", LOT, TERM);
    private static final LegalChecklist LATER = checklist("2027-1", TERM);
    private static final LegalItemJudged APPLIES = new LegalItemJudged(LOT, LegalState.APPLIES, Modality.INTENDED, WHY);
    private static final Happening ADOPTED = by(FEM, new LegalChecklistAdopted(FIRST));

    private static LegalChecklist checklist(String version, LegalItemId... items) {
        return new LegalChecklist(
                SOURCES,
                new Title(version),
                LocalDate.of(2026, 11, 22),
                Stream.of(items)
                        .map(item -> new LegalItem(item, SOURCES, WHY, WHY, null, null, new WebAddress("https://example.org")))
                        .toList());
    }

    @Test
    void a_checklist_is_adopted_and_a_later_version_takes_its_place() {
        given().when(FEM, new AdoptLegalChecklist(FIRST))
                .then(new LegalChecklistAdopted(FIRST))
                .when(FEM, new AdoptLegalChecklist(FIRST))
                .thenNothingChanges()
                .when(FEM, new AdoptLegalChecklist(LATER))
                .then(new LegalChecklistAdopted(LATER));
    }

    @Test
    void an_item_is_judged_and_judged_anew() {
        given(ADOPTED)
                .when(ANNA, new JudgeLegalItem(LOT, LegalState.APPLIES, Modality.INTENDED, WHY))
                .then(APPLIES)
                .when(BRAM, new JudgeLegalItem(LOT, LegalState.APPLIES, Modality.INTENDED, WHY))
                .thenNothingChanges()
                .when(BRAM, new JudgeLegalItem(LOT, LegalState.TO_BE_CONFIRMED_BY_JURIST, null, null))
                .then(new LegalItemJudged(LOT, LegalState.TO_BE_CONFIRMED_BY_JURIST, null, null))
                .when(BRAM, new JudgeLegalItem(LOT, LegalState.NOT_LOOKED_AT, null, null))
                .then(new LegalItemJudged(LOT, LegalState.NOT_LOOKED_AT, null, null));
    }

    @Test
    void that_nobody_looked_at_it_is_so_already() {
        given(ADOPTED)
                .when(ANNA, new JudgeLegalItem(TERM, LegalState.NOT_LOOKED_AT, null, null))
                .thenNothingChanges();
    }

    @Test
    void what_is_not_on_the_checklist_is_not_judged() {
        given().when(ANNA, new JudgeLegalItem(LOT, LegalState.APPLIES, null, null))
                .thenRefused(unknown(ItemKind.LEGAL_ITEM, "wcw-lot"))
                .happened(ADOPTED, by(FEM, new LegalChecklistAdopted(LATER)))
                .when(ANNA, new JudgeLegalItem(LOT, LegalState.APPLIES, null, null))
                .thenRefused(unknown(ItemKind.LEGAL_ITEM, "wcw-lot"));
    }

    @Test
    void what_was_said_stays_with_an_item_that_a_later_version_keeps() {
        var kept = new LegalItemJudged(TERM, LegalState.APPLIES, null, null);
        given(ADOPTED, by(ANNA, kept), by(FEM, new LegalChecklistAdopted(LATER)))
                .when(BRAM, new JudgeLegalItem(TERM, LegalState.APPLIES, null, null))
                .thenNothingChanges();
    }

    @Test
    void what_was_said_goes_with_an_item_that_a_later_version_drops() {
        given(ADOPTED, by(ANNA, APPLIES), by(FEM, new LegalChecklistAdopted(LATER)), by(FEM, new LegalChecklistAdopted(FIRST)))
                .when(BRAM, new JudgeLegalItem(LOT, LegalState.APPLIES, Modality.INTENDED, WHY))
                .then(APPLIES);
    }

    @Test
    void a_checklist_has_items_with_different_ids_and_how_firm_is_only_said_of_what_was_looked_at() {
        assertThatThrownBy(() -> checklist("1")).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> checklist("1", LOT, LOT)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new JudgeLegalItem(LOT, LegalState.NOT_LOOKED_AT, Modality.EXPLORED, null))
                .isInstanceOf(InvalidValue.class);
    }
}
