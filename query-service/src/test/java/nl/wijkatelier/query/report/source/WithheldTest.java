package nl.wijkatelier.query.report.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.decision.Confidentiality;
import nl.wijkatelier.contract.decision.DecisionClassified;
import nl.wijkatelier.contract.decision.DecisionId;
import nl.wijkatelier.query.item.Item;
import nl.wijkatelier.query.item.ItemChange;
import nl.wijkatelier.query.personal.PersonalTexts;
import nl.wijkatelier.query.report.document.Language;
import org.junit.jupiter.api.Test;

class WithheldTest {
    private static final Item DECISION =
            new Item(ItemKind.DECISION, "d1", Map.of("title", "Eerst de prijs", "confidentiality", "INTERNAL"));
    private static final Map<String, Object> OF_DECISION =
            Map.of("id", "e1", "text", "Eerst de prijs", "kind", "decision", "source", "d1");
    private static final Map<String, Object> OF_HURDLE = Map.of("id", "e2", "text", "Het net", "kind", "hurdle", "source", "d1");
    private static final Map<String, Object> COVERED = Map.of("state", "FULLY", "evidence", List.of(OF_DECISION, OF_HURDLE));
    private static final Map<String, Object> LEFT = Map.of("state", "FULLY", "evidence", List.of(OF_HURDLE));
    private static final Item POINT = new Item(ItemKind.STEP_PLAN_ITEM, "2.5", COVERED);

    @Test
    void evidence_that_is_a_decision_goes_with_it_from_what_is_and_from_what_happened() {
        var withheld = withheldFrom(Readers.PUBLIC);

        assertThat(withheld.left(POINT).fields()).isEqualTo(LEFT);
        assertThat(withheld.left(new ItemChange(ItemKind.STEP_PLAN_ITEM, "2.5", Map.copyOf(COVERED))))
                .containsExactly(new ItemChange(ItemKind.STEP_PLAN_ITEM, "2.5", Map.copyOf(LEFT)));
    }

    @Test
    void for_whom_the_decision_is_the_evidence_is() {
        assertThat(withheldFrom(Readers.ORGANISATIONS).left(POINT)).isEqualTo(POINT);
    }

    @Test
    void what_a_decision_was_classified_as_later_counts() {
        var marks = Marks.in(List.of(DECISION));
        marks.follow(new DecisionClassified(new DecisionId("d1"), Confidentiality.CONFIDENTIAL));
        assertThat(withheldFrom(Readers.ORGANISATIONS, marks).holds(ItemKind.DECISION, "d1")).isTrue();

        marks.follow(new DecisionClassified(new DecisionId("d1"), Confidentiality.PUBLIC));
        assertThat(withheldFrom(Readers.PUBLIC, marks).holds(ItemKind.DECISION, "d1")).isFalse();
    }

    private static Withheld withheldFrom(Readers readers) {
        return withheldFrom(readers, Marks.in(List.of(DECISION)));
    }

    private static Withheld withheldFrom(Readers readers, Marks marks) {
        var personal = new WithoutPersonalTexts(PersonalTexts.naming(Set.of(), List.of()), Language.NL);
        return Withheld.of(List.of(DECISION, POINT), marks, KeptInside.NOTHING, readers, personal);
    }
}
