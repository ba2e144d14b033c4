package nl.wijkatelier.atelier.blueprint;

import static nl.wijkatelier.atelier.Example.ATELIER;
import static nl.wijkatelier.atelier.Example.FEM;
import static nl.wijkatelier.atelier.Example.SOURCES;
import static nl.wijkatelier.atelier.Example.unknown;
import static nl.wijkatelier.atelier.Scenario.given;
import static nl.wijkatelier.atelier.blueprint.BlueprintStory.text;
import static nl.wijkatelier.atelier.blueprint.BlueprintStory.title;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.Arrays;
import java.util.List;
import nl.wijkatelier.atelier.Decision;
import nl.wijkatelier.atelier.Scenario;
import nl.wijkatelier.contract.Component;
import nl.wijkatelier.contract.ItemExists;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.agreement.AgreementKind;
import nl.wijkatelier.contract.blueprint.AgreementTemplate;
import nl.wijkatelier.contract.blueprint.Blueprint;
import nl.wijkatelier.contract.blueprint.BlueprintDrawnUp;
import nl.wijkatelier.contract.blueprint.BlueprintEntry;
import nl.wijkatelier.contract.blueprint.BlueprintId;
import nl.wijkatelier.contract.blueprint.BlueprintIsEmpty;
import nl.wijkatelier.contract.blueprint.BlueprintIsPublished;
import nl.wijkatelier.contract.blueprint.BlueprintPart;
import nl.wijkatelier.contract.blueprint.BlueprintPublished;
import nl.wijkatelier.contract.blueprint.BlueprintSource;
import nl.wijkatelier.contract.blueprint.DrawUpBlueprint;
import nl.wijkatelier.contract.blueprint.HalfDayTemplate;
import nl.wijkatelier.contract.blueprint.HurdleTemplate;
import nl.wijkatelier.contract.blueprint.Lesson;
import nl.wijkatelier.contract.blueprint.LessonId;
import nl.wijkatelier.contract.blueprint.ProductRole;
import nl.wijkatelier.contract.blueprint.ProductTemplate;
import nl.wijkatelier.contract.blueprint.PublishBlueprint;
import nl.wijkatelier.contract.blueprint.RecordLesson;
import nl.wijkatelier.contract.blueprint.RelativeDays;
import nl.wijkatelier.contract.blueprint.RoutePhaseTemplate;
import nl.wijkatelier.contract.blueprint.StepTemplate;
import nl.wijkatelier.contract.blueprint.TooManyBlueprints;
import nl.wijkatelier.contract.organisation.Responsibility;
import nl.wijkatelier.contract.process.HurdleId;
import nl.wijkatelier.contract.process.PlanStep;
import nl.wijkatelier.contract.process.RoutePhase;
import nl.wijkatelier.contract.process.SetRoutePhases;
import nl.wijkatelier.contract.process.StepDates;
import nl.wijkatelier.contract.process.StepId;
import nl.wijkatelier.contract.process.StepKind;
import nl.wijkatelier.contract.process.WithdrawHurdle;
import nl.wijkatelier.contract.stakeholder.StakeholderType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class BlueprintTest {
    private static final BlueprintId B1 = new BlueprintId("bp1");
    private static final BlueprintId B2 = new BlueprintId("bp2");
    private static final List<BlueprintPart> ALL_PARTS = Arrays.asList(BlueprintPart.values());

    @Test
    void a_blueprint_holds_what_carries_over_with_days_from_the_first_one() {
        var story = BlueprintStory.told();
        var revision = story.revision();

        var blueprint = drawnUp(story);

        assertThat(blueprint.source()).isEqualTo(new BlueprintSource(ATELIER, revision));
        assertThat(blueprint.programme()).containsExactly(new HalfDayTemplate(
                0, BlueprintStory.PLAN.start(), BlueprintStory.PLAN.end(), title("Participatie"), List.of(BlueprintStory.ENTRY)));
        assertThat(blueprint.steps()).extracting(StepTemplate::stepId, StepTemplate::when, StepTemplate::waitsFor)
                .containsExactly(
                        tuple(new StepId("step-1"), new RelativeDays(21, null), List.of()),
                        tuple(
                                new StepId("step-2"), new RelativeDays(30, null), List.of(new StepId("step-1"))));
        assertThat(blueprint.scanModel().weights()).hasSize(1);
        assertThat(blueprint.criteria().getFirst().criteria()).hasSize(1);
        assertThat(blueprint.lessons()).hasSize(1);
    }

    @Test
    void parties_are_handed_on_as_kinds_with_the_heaviest_of_their_parts() {
        var blueprint = drawnUp(BlueprintStory.told());

        assertThat(blueprint.stakeholderTypes()).containsExactly(StakeholderType.HOUSING_ASSOCIATION);
        assertThat(blueprint.products()).containsExactly(new ProductTemplate(
                title("Projectplan"), Component.PROCESS, List.of(new ProductRole(
                        StakeholderType.HOUSING_ASSOCIATION, Responsibility.RESPONSIBLE_AND_ACCOUNTABLE))));
    }

    @Test
    void what_names_an_amount_is_not_handed_on() {
        var blueprint = drawnUp(BlueprintStory.told());

        assertThat(blueprint.hurdles()).containsExactly(
                new HurdleTemplate(title("Net is vol"), null, Component.TECHNOLOGY, text("Grond reserveren")));
        assertThat(blueprint.agreements()).containsExactly(new AgreementTemplate(
                AgreementKind.LETTER_OF_INTENT, title("Intentie"), List.of(StakeholderType.HOUSING_ASSOCIATION),
                List.of(title("Doel")), null));
    }

    @Test
    void a_phase_or_a_part_of_the_step_plan_that_names_an_amount_is_not_handed_on_either() {
        var when = StepDates.on(BlueprintStory.FIRST_DAY);
        var phases = List.of(new RoutePhase(title("Krediet van € 90.000"), when), new RoutePhase(title("Voorbereiden"), when));
        var plan = new PlanStep(
                new StepId("stp-1"), title("Begroting"), StepKind.STEP, null, null, List.of(), null, title("2.6, 40.000 euro"));

        var blueprint = drawnUp(BlueprintStory.told().and(FEM, new SetRoutePhases(phases)).and(FEM, plan));

        assertThat(blueprint.routePhases()).extracting(RoutePhaseTemplate::title).containsExactly(title("Voorbereiden"));
        assertThat(blueprint.steps().getLast().stepPlanPart()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Bel 06-12345678", "Bel +31 (0)6 1234 5678", "Mail fatima@lekbrug.example", "Reken op 1.500,- per woning",
        "Dat kost drie miljoen euro", "Vraag Noor erbij",
    })
    void neither_is_what_says_how_to_reach_somebody_names_an_amount_in_words_or_has_a_name_that_is_known(String lesson) {
        var story = BlueprintStory.told().and(FEM, new RecordLesson(new LessonId("l2"), new Lesson(text(lesson), Component.GENERAL)));

        var blueprint = story.atelier().drawUp(SOURCES, text -> text.contains("Noor"));

        assertThat(blueprint.lessons()).extracting(Lesson::text).containsExactly(text("Nodig eerder uit"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Op 01-02-2027 10:00 begint het", "Wijk WK12345678 eerst", "Vraag 0,5 tot 2,5 MW op", "Zet de euro's per woning erbij"})
    void what_only_looks_like_that_is_handed_on(String lesson) {
        var story = BlueprintStory.told().and(FEM, new RecordLesson(new LessonId("l2"), new Lesson(text(lesson), Component.GENERAL)));

        assertThat(drawnUp(story).lessons()).extracting(Lesson::text).contains(text(lesson));
    }

    @Test
    void nothing_in_it_leads_back_to_who_took_part() {
        var written = JsonMapper.shared().writeValueAsString(drawnUp(BlueprintStory.told()));

        assertThat(written).doesNotContain("Lekbrug", "Maasdal", "s-lek", "s-maas", "anna", "fem", "stp-9", "hrd-1", "2027");
    }

    @Test
    void the_facilitator_leaves_out_parts_and_entries() {
        var story = BlueprintStory.told().and(FEM, new DrawUpBlueprint(B1, SOURCES));
        var publish = new PublishBlueprint(
                B1, List.of(BlueprintPart.STEPS, BlueprintPart.LESSONS), List.of(new BlueprintEntry(BlueprintPart.STEPS, 1)));

        var published = (BlueprintPublished) events(story.when(FEM, publish).decision()).getFirst();

        assertThat(published.blueprint().programme()).isEmpty();
        assertThat(published.blueprint().scanModel()).isNull();
        assertThat(published.blueprint().lessons()).hasSize(1);
        assertThat(published.blueprint().steps()).extracting(StepTemplate::stepId, StepTemplate::waitsFor)
                .containsExactly(tuple(new StepId("step-2"), List.of()));
    }

    @Test
    void phases_of_the_route_map_are_left_out_one_by_one_and_go_along_without_the_steps() {
        var when = StepDates.on(BlueprintStory.FIRST_DAY);
        var phases = List.of(new RoutePhase(title("Gesprekken van Anna"), when), new RoutePhase(title("Voorbereiden"), when));
        var story = BlueprintStory.told().and(FEM, new SetRoutePhases(phases)).and(FEM, new DrawUpBlueprint(B1, SOURCES));
        var publish = new PublishBlueprint(
                B1, List.of(BlueprintPart.ROUTE_PHASES), List.of(new BlueprintEntry(BlueprintPart.ROUTE_PHASES, 1)));

        var published = (BlueprintPublished) events(story.when(FEM, publish).decision()).getFirst();

        assertThat(published.blueprint().routePhases()).extracting(RoutePhaseTemplate::title).containsExactly(title("Voorbereiden"));
        assertThat(published.blueprint().steps()).isEmpty();
    }

    @Test
    void what_was_drawn_up_is_published_as_it_was_then() {
        var story = BlueprintStory.told();
        var whole = drawnUp(story);
        story.and(FEM, new DrawUpBlueprint(B1, SOURCES))
                .and(FEM, new WithdrawHurdle(new HurdleId("hrd-1")))
                .when(FEM, new PublishBlueprint(B1, ALL_PARTS, List.of()))
                .then(new BlueprintPublished(B1, whole))
                .when(FEM, new PublishBlueprint(B1, ALL_PARTS, List.of()))
                .thenRefused(new BlueprintIsPublished(B1))
                .when(FEM, new DrawUpBlueprint(B1, SOURCES))
                .thenRefused(new ItemExists(ItemKind.BLUEPRINT, "bp1"));
    }

    @Test
    void only_the_last_one_that_was_drawn_up_is_published() {
        BlueprintStory.told().and(FEM, new DrawUpBlueprint(B1, SOURCES))
                .and(FEM, new DrawUpBlueprint(B2, SOURCES))
                .when(FEM, new PublishBlueprint(B1, ALL_PARTS, List.of()))
                .thenRefused(unknown(ItemKind.BLUEPRINT, "bp1"))
                .and(FEM, new PublishBlueprint(B2, ALL_PARTS, List.of()));
    }

    @Test
    void an_empty_blueprint_is_of_no_use() {
        given().when(FEM, new DrawUpBlueprint(B1, SOURCES)).thenRefused(new BlueprintIsEmpty());
        BlueprintStory.told().and(FEM, new DrawUpBlueprint(B1, SOURCES))
                .when(FEM, new PublishBlueprint(B1, List.of(BlueprintPart.STEP_PLAN), List.of()))
                .thenRefused(new BlueprintIsEmpty());
    }

    @Test
    void an_atelier_publishes_a_few_blueprints() {
        var story = BlueprintStory.told();
        for (int i = 0; i < BlueprintDecisions.MOST_BLUEPRINTS; i++) {
            var id = new BlueprintId("many-" + i);
            story.and(FEM, new DrawUpBlueprint(id, SOURCES), new PublishBlueprint(id, ALL_PARTS, List.of()));
        }
        story.when(FEM, new DrawUpBlueprint(B1, SOURCES))
                .thenRefused(new TooManyBlueprints(BlueprintDecisions.MOST_BLUEPRINTS));
    }

    private static Blueprint drawnUp(Scenario story) {
        var drawnUp = (BlueprintDrawnUp) events(story.when(FEM, new DrawUpBlueprint(B1, SOURCES)).decision()).getFirst();
        return drawnUp.blueprint();
    }

    private static List<?> events(Decision decision) {
        return ((Decision.Accepted) decision).events();
    }
}
