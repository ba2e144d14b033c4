package nl.wijkatelier.atelier.classification;

import static nl.wijkatelier.atelier.Example.ANNA;
import static nl.wijkatelier.atelier.Example.BOARD;
import static nl.wijkatelier.atelier.Example.C1;
import static nl.wijkatelier.atelier.Example.FEM;
import static nl.wijkatelier.atelier.Example.N1;
import static nl.wijkatelier.atelier.Example.SOURCES;
import static nl.wijkatelier.atelier.Example.addNote;
import static nl.wijkatelier.atelier.Example.formCluster;
import static nl.wijkatelier.atelier.Example.unknown;
import static nl.wijkatelier.atelier.Scenario.given;
import static nl.wijkatelier.contract.decision.Confidentiality.CONFIDENTIAL;
import static nl.wijkatelier.contract.decision.Confidentiality.INTERNAL;
import static nl.wijkatelier.contract.decision.Confidentiality.PUBLIC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.atelier.AtelierIsClosed;
import nl.wijkatelier.contract.atelier.CloseAtelier;
import nl.wijkatelier.contract.blueprint.Blueprint;
import nl.wijkatelier.contract.blueprint.BlueprintId;
import nl.wijkatelier.contract.blueprint.BlueprintPart;
import nl.wijkatelier.contract.blueprint.DrawUpBlueprint;
import nl.wijkatelier.contract.blueprint.MarkedSinceDrawnUp;
import nl.wijkatelier.contract.blueprint.PublishBlueprint;
import nl.wijkatelier.contract.board.DissolveCluster;
import nl.wijkatelier.contract.board.RemoveNote;
import nl.wijkatelier.contract.classification.Classifiable;
import nl.wijkatelier.contract.classification.ClassificationWithdrawn;
import nl.wijkatelier.contract.classification.ClassifyItem;
import nl.wijkatelier.contract.classification.DecisionIsClassifiedItself;
import nl.wijkatelier.contract.classification.ItemClassified;
import nl.wijkatelier.contract.classification.ItemIsNotShown;
import nl.wijkatelier.contract.classification.KindIsNotClassified;
import nl.wijkatelier.contract.classification.WithdrawClassification;
import nl.wijkatelier.contract.people.NotAllowed;
import nl.wijkatelier.contract.people.Role;
import nl.wijkatelier.contract.resource.EnterResourceRow;
import nl.wijkatelier.contract.resource.ResourceEntry;
import nl.wijkatelier.contract.resource.ResourceRoundId;
import nl.wijkatelier.contract.resource.ResourceRowId;
import nl.wijkatelier.contract.resource.ShowResourceRows;
import nl.wijkatelier.contract.resource.StartResourceRound;
import nl.wijkatelier.contract.round.RevealRound;
import nl.wijkatelier.contract.round.RoundId;
import nl.wijkatelier.contract.round.StartWritingRound;
import nl.wijkatelier.contract.stakeholder.StakeholderId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ClassificationTest {
    private static final BlueprintId B1 = new BlueprintId("bp1");

    static Set<ItemKind> kinds() {
        return Classifiable.KINDS;
    }

    static Stream<ItemKind> otherKinds() {
        return Stream.of(ItemKind.values()).filter(kind -> !Classifiable.KINDS.contains(kind) && kind != ItemKind.DECISION);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void whatever_people_write_is_marked_and_unmarked(ItemKind kind) {
        var id = ClassificationStory.WRITTEN.get(kind);

        ClassificationStory.told()
                .when(FEM, new ClassifyItem(kind, id, INTERNAL))
                .then(new ItemClassified(kind, id, INTERNAL))
                .when(FEM, new WithdrawClassification(kind, id))
                .then(new ClassificationWithdrawn(kind, id));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void what_is_not_there_is_not_marked(ItemKind kind) {
        given().when(FEM, new ClassifyItem(kind, "x:9", INTERNAL)).thenRefused(unknown(kind, "x:9"));
        given().when(FEM, new WithdrawClassification(kind, "x:9")).thenRefused(unknown(kind, "x:9"));
    }

    @ParameterizedTest
    @MethodSource("otherKinds")
    void what_nobody_writes_is_not_marked(ItemKind kind) {
        given().when(FEM, new ClassifyItem(kind, "x9", INTERNAL)).thenRefused(new KindIsNotClassified(kind));
    }

    @Test
    void decisions_are_classified_in_their_own_record() {
        given().when(FEM, new ClassifyItem(ItemKind.DECISION, "d1", INTERNAL)).thenRefused(new DecisionIsClassifiedItself("d1"));
        given().when(FEM, new WithdrawClassification(ItemKind.DECISION, "d1")).thenRefused(new DecisionIsClassifiedItself("d1"));
    }

    @Test
    void only_facilitators_mark() {
        var note = new ClassifyItem(ItemKind.NOTE, "n1", INTERNAL);
        given().and(ANNA, addNote(N1)).when(ANNA, note).thenRefused(new NotAllowed(Role.PARTICIPANT, "ClassifyItem"));
    }

    @Test
    void a_closed_atelier_takes_marks_and_nothing_else() {
        given().and(ANNA, addNote(N1))
                .and(FEM, new CloseAtelier())
                .when(FEM, new ClassifyItem(ItemKind.NOTE, "n1", CONFIDENTIAL))
                .then(new ItemClassified(ItemKind.NOTE, "n1", CONFIDENTIAL))
                .when(ANNA, new ClassifyItem(ItemKind.NOTE, "n1", PUBLIC))
                .thenRefused(new NotAllowed(Role.PARTICIPANT, "ClassifyItem"))
                .when(FEM, new RemoveNote(N1))
                .thenRefused(new AtelierIsClosed())
                .when(FEM, new WithdrawClassification(ItemKind.NOTE, "n1"))
                .then(new ClassificationWithdrawn(ItemKind.NOTE, "n1"));
    }

    @Test
    void what_was_marked_after_the_end_is_not_handed_on() {
        var then = ClassificationStory.told();
        var now = ClassificationStory.told()
                .and(FEM, new CloseAtelier())
                .and(FEM, new ClassifyItem(ItemKind.HURDLE, "h1", INTERNAL));

        assertThat(then.atelier().drawUp(SOURCES, _ -> false).hurdles()).hasSize(1);
        assertThat(then.atelier().drawUp(SOURCES, _ -> false, now.atelier()).hurdles()).isEmpty();
    }

    @Test
    void a_mark_takes_the_place_of_the_one_before_and_the_same_changes_nothing() {
        given().and(ANNA, addNote(N1))
                .and(FEM, new ClassifyItem(ItemKind.NOTE, "n1", INTERNAL))
                .when(FEM, new ClassifyItem(ItemKind.NOTE, "n1", INTERNAL))
                .thenNothingChanges()
                .when(FEM, new ClassifyItem(ItemKind.NOTE, "n1", PUBLIC))
                .then(new ItemClassified(ItemKind.NOTE, "n1", PUBLIC))
                .and(FEM, new WithdrawClassification(ItemKind.NOTE, "n1"))
                .when(FEM, new WithdrawClassification(ItemKind.NOTE, "n1"))
                .thenNothingChanges();
    }

    @Test
    void what_is_written_in_private_is_not_marked_before_it_is_shown() {
        given().and(FEM, new StartWritingRound(new RoundId("r1"), BOARD, SOURCES))
                .and(ANNA, addNote(N1))
                .when(FEM, new ClassifyItem(ItemKind.NOTE, "n1", INTERNAL))
                .thenRefused(new ItemIsNotShown(ItemKind.NOTE, "n1"))
                .and(FEM, new RevealRound(new RoundId("r1"), false))
                .when(FEM, new ClassifyItem(ItemKind.NOTE, "n1", INTERNAL))
                .then(new ItemClassified(ItemKind.NOTE, "n1", INTERNAL));
    }

    @Test
    void a_row_that_is_its_authors_own_is_not_marked_before_it_is_shown() {
        var round = new ResourceRoundId("r1");
        var row = new EnterResourceRow(
                new ResourceRowId("rr2"), new ResourceEntry(new StakeholderId("s1"), SOURCES, List.of(), null, null));
        ClassificationStory.told()
                .and(FEM, new StartResourceRound(round))
                .and(ANNA, row)
                .when(FEM, new ClassifyItem(ItemKind.RESOURCE_ROW, "rr2", INTERNAL))
                .thenRefused(new ItemIsNotShown(ItemKind.RESOURCE_ROW, "rr2"))
                .and(FEM, new ShowResourceRows(round))
                .when(FEM, new ClassifyItem(ItemKind.RESOURCE_ROW, "rr2", INTERNAL))
                .then(new ItemClassified(ItemKind.RESOURCE_ROW, "rr2", INTERNAL));
    }

    @Test
    void what_was_taken_off_the_board_is_marked_too_for_its_text_is_in_the_history() {
        given().and(ANNA, addNote(N1), new RemoveNote(N1))
                .when(FEM, new ClassifyItem(ItemKind.NOTE, "n1", CONFIDENTIAL))
                .then(new ItemClassified(ItemKind.NOTE, "n1", CONFIDENTIAL));
    }

    @Test
    void a_mark_stays_on_what_is_gone_and_comes_off_it() {
        given().and(ANNA, addNote(N1), formCluster(C1, N1))
                .and(FEM, new ClassifyItem(ItemKind.CLUSTER, "c1", INTERNAL))
                .and(ANNA, new DissolveCluster(C1))
                .when(FEM, new ClassifyItem(ItemKind.CLUSTER, "c1", CONFIDENTIAL))
                .thenRefused(unknown(ItemKind.CLUSTER, "c1"))
                .when(FEM, new WithdrawClassification(ItemKind.CLUSTER, "c1"))
                .then(new ClassificationWithdrawn(ItemKind.CLUSTER, "c1"));
    }

    @ParameterizedTest
    @EnumSource(value = ItemKind.class, names = {"STAKEHOLDER", "MATRIX", "PROCESS_STEP", "HURDLE", "PRODUCT", "AGREEMENT", "LESSON"})
    void what_stays_inside_is_not_handed_on(ItemKind kind) {
        var story = ClassificationStory.told();
        var all = String.valueOf(story.atelier().drawUp(SOURCES, _ -> false));

        story.and(FEM, new ClassifyItem(kind, ClassificationStory.WRITTEN.get(kind), INTERNAL));
        var less = story.atelier().drawUp(SOURCES, _ -> false);

        assertThat(String.valueOf(less)).isNotEqualTo(all);
        assertThat(handedOn(less, kind)).isZero();
        story.and(FEM, new ClassifyItem(kind, ClassificationStory.WRITTEN.get(kind), PUBLIC));
        assertThat(handedOn(story.atelier().drawUp(SOURCES, _ -> false), kind)).isEqualTo(1);
    }

    private static int handedOn(Blueprint blueprint, ItemKind kind) {
        return switch (kind) {
            case STAKEHOLDER -> blueprint.stakeholderTypes().size();
            case MATRIX -> blueprint.criteria().size();
            case PROCESS_STEP -> blueprint.steps().size();
            case HURDLE -> blueprint.hurdles().size();
            case PRODUCT -> blueprint.products().size();
            case AGREEMENT -> blueprint.agreements().size();
            default -> blueprint.lessons().size();
        };
    }

    @Test
    void looking_back_to_before_the_mark_does_not_hand_it_on_either() {
        var then = ClassificationStory.told();
        var now = ClassificationStory.told().and(FEM, new ClassifyItem(ItemKind.HURDLE, "h1", CONFIDENTIAL));

        assertThat(then.atelier().drawUp(SOURCES, _ -> false, now.atelier()).hurdles()).isEmpty();
    }

    @Test
    void a_blueprint_that_was_drawn_up_before_a_mark_is_drawn_up_anew() {
        var publish = new PublishBlueprint(B1, List.of(BlueprintPart.values()), List.of());
        ClassificationStory.told()
                .and(FEM, new DrawUpBlueprint(B1, SOURCES))
                .and(FEM, new ClassifyItem(ItemKind.HURDLE, "h1", INTERNAL))
                .when(FEM, publish)
                .thenRefused(new MarkedSinceDrawnUp(B1))
                .and(FEM, new ClassifyItem(ItemKind.HURDLE, "h1", PUBLIC))
                .when(FEM, publish)
                .accepted();
    }

    @Test
    void a_mark_names_something_and_says_for_whom_it_is() {
        assertThatThrownBy(() -> new ClassifyItem(ItemKind.NOTE, "n 1", INTERNAL)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new ClassifyItem(ItemKind.TURN, "tr1", INTERNAL)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new ClassifyItem(null, "n1", INTERNAL)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new ClassifyItem(ItemKind.NOTE, "n1", null)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new WithdrawClassification(ItemKind.NOTE, null)).isInstanceOf(InvalidValue.class);
    }
}
