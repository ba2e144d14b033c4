package nl.wijkatelier.query.readmodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.wijkatelier.contract.Component;
import nl.wijkatelier.contract.Explanation;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.WebAddress;
import nl.wijkatelier.contract.blueprint.Blueprint;
import nl.wijkatelier.contract.blueprint.BlueprintId;
import nl.wijkatelier.contract.blueprint.BlueprintPublished;
import nl.wijkatelier.contract.blueprint.Lesson;
import nl.wijkatelier.contract.board.NoteColour;
import nl.wijkatelier.contract.board.NoteId;
import nl.wijkatelier.contract.board.NoteRecoloured;
import nl.wijkatelier.contract.decision.DecisionAgreed;
import nl.wijkatelier.contract.decision.DecisionId;
import nl.wijkatelier.contract.decision.DecisionMethod;
import nl.wijkatelier.contract.decision.DecisionProposed;
import nl.wijkatelier.contract.decision.Ground;
import nl.wijkatelier.contract.decision.Mandate;
import nl.wijkatelier.contract.decision.ProposalId;
import nl.wijkatelier.contract.decision.ProposalText;
import nl.wijkatelier.contract.programme.InTwoLanguages;
import nl.wijkatelier.contract.stakeholder.StakeholderId;
import nl.wijkatelier.contract.stakeholder.StakeholderRegistered;
import nl.wijkatelier.contract.stakeholder.StakeholderType;
import org.junit.jupiter.api.Test;

class EventTextTest {
    private static final DecisionId DECISION = new DecisionId("d1");
    private static final ProposalId PROPOSAL = new ProposalId("p1");

    @Test
    void all_that_was_written_is_told_in_the_order_in_which_the_event_has_it() {
        var event = new DecisionProposed(
                DECISION, PROPOSAL, new Title("Volgorde"), new Explanation("Waar eerst?"), new ProposalText("Oost."),
                Component.PROCESS, DecisionMethod.CONSENT, Mandate.ATELIER, new Explanation("Het riool is oud."),
                List.of(new Ground(ItemKind.NOTE, "n1")));

        assertThat(EventText.of(event)).isEqualTo("Volgorde\nWaar eerst?\nOost.\nHet riool is oud.");
    }

    @Test
    void what_was_left_out_says_nothing() {
        var event = new StakeholderRegistered(
                new StakeholderId("s1"), new Title("Huurders"), StakeholderType.TENANTS,
                null, null, new Explanation("De huur."));

        assertThat(EventText.of(event)).isEqualTo("Huurders\nDe huur.");
    }

    @Test
    void texts_in_lists_maps_and_parts_are_told_as_well() {
        record Answer(String question, Explanation answer) {}
        record Filled(Title title, List<Answer> answers, Map<String, Title> names, Answer last) {}
        var event = new Filled(
                new Title("Intake"),
                List.of(new Answer("q1", new Explanation("Ja.")), new Answer("q2", new Explanation("Nee."))),
                Map.of("wyk", new Title("Molenveld")),
                new Answer("q3", new Explanation("Misschien.")));

        assertThat(EventText.of(event)).isEqualTo("Intake\nJa.\nNee.\nMolenveld\nMisschien.");
    }

    @Test
    void of_a_blueprint_only_its_title_is_told_as_the_rest_was_said_before() {
        var lessons = List.of(new Lesson(new Explanation("Eerder uitnodigen"), Component.PROCESS));
        var blueprint = new Blueprint(
                Blueprint.FORM, new Title("Molenveld"), null, null, null, null, null, null, null, null, null, null, null, lessons);

        assertThat(EventText.of(new BlueprintPublished(new BlueprintId("b1"), blueprint))).isEqualTo("Molenveld");
        assertThat(EventText.everything(new BlueprintPublished(new BlueprintId("b1"), blueprint)))
                .containsExactly("Molenveld", "Eerder uitnodigen");
    }

    @Test
    void everything_that_is_in_words_holds_working_methods_and_web_addresses_too() {
        record Described(InTwoLanguages name, List<WebAddress> pages, NoteColour colour) {}
        var event = new Described(
                new InTwoLanguages("Om de beurt", "In turn"), List.of(new WebAddress("https://voorbeeld.nl/anneke")), NoteColour.PINK);

        assertThat(EventText.everything(event)).containsExactly("Om de beurt", "In turn", "https://voorbeeld.nl/anneke");
        assertThat(EventText.of(event)).isNull();
    }

    @Test
    void an_event_in_which_nobody_wrote_anything_has_no_text() {
        assertThat(EventText.of(new NoteRecoloured(new NoteId("n1"), NoteColour.PINK))).isNull();
        assertThat(EventText.of(new DecisionAgreed(DECISION, PROPOSAL, null, LocalDate.EPOCH))).isNull();
    }
}
