package nl.wijkatelier.atelier;

import static nl.wijkatelier.atelier.Example.HOST;
import static nl.wijkatelier.atelier.Example.SOURCES;
import static nl.wijkatelier.atelier.Example.WHY;
import static nl.wijkatelier.atelier.Scenario.unplanned;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import nl.wijkatelier.atelier.neighbourhood.ScanModels;
import nl.wijkatelier.contract.AtelierEvent;
import nl.wijkatelier.contract.Component;
import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.contract.atelier.AtelierPlanned;
import nl.wijkatelier.contract.atelier.PlanAtelier;
import nl.wijkatelier.contract.blueprint.Blueprint;
import nl.wijkatelier.contract.blueprint.BlueprintSource;
import nl.wijkatelier.contract.blueprint.HalfDayTemplate;
import nl.wijkatelier.contract.blueprint.HurdleTemplate;
import nl.wijkatelier.contract.blueprint.Inheritance;
import nl.wijkatelier.contract.blueprint.Lesson;
import nl.wijkatelier.contract.blueprint.Origin;
import nl.wijkatelier.contract.blueprint.ProductRole;
import nl.wijkatelier.contract.blueprint.ProductTemplate;
import nl.wijkatelier.contract.blueprint.RelativeDays;
import nl.wijkatelier.contract.blueprint.ScanModelTemplate;
import nl.wijkatelier.contract.blueprint.ScanWeight;
import nl.wijkatelier.contract.blueprint.StepTemplate;
import nl.wijkatelier.contract.neighbourhood.Indicator;
import nl.wijkatelier.contract.neighbourhood.Quantity;
import nl.wijkatelier.contract.neighbourhood.ScanModelAdopted;
import nl.wijkatelier.contract.neighbourhood.ScanModelTakenOver;
import nl.wijkatelier.contract.neighbourhood.ScanModelVersion;
import nl.wijkatelier.contract.organisation.Responsibility;
import nl.wijkatelier.contract.process.DependencyCircle;
import nl.wijkatelier.contract.process.HurdleRaised;
import nl.wijkatelier.contract.process.MeasureAgreed;
import nl.wijkatelier.contract.process.StepDates;
import nl.wijkatelier.contract.process.StepId;
import nl.wijkatelier.contract.process.StepKind;
import nl.wijkatelier.contract.process.StepPlanned;
import nl.wijkatelier.contract.programme.HalfDayPlanned;
import nl.wijkatelier.contract.programme.TimeOfDay;
import nl.wijkatelier.contract.stakeholder.StakeholderRegistered;
import nl.wijkatelier.contract.stakeholder.StakeholderType;
import org.junit.jupiter.api.Test;

class SuccessionTest {
    private static final LocalDate FIRST_DAY = LocalDate.of(2028, 1, 11);
    private static final BlueprintSource SOURCE = new BlueprintSource(new AtelierId("atl-01"), 900);

    @Test
    void a_new_atelier_begins_with_all_of_the_blueprint_with_dates_from_its_own_first_day() {
        var events = planned(blueprint(step("step-1"), step("step-2", "step-1")));

        assertThat(events.getFirst()).isEqualTo(
                new AtelierPlanned(SOURCES, SOURCES, null, new Origin(SOURCES, SOURCE, FIRST_DAY)));
        assertThat(events).contains(new ScanModelAdopted(ScanModelVersion.V1_0_0));
        assertThat(only(events, HalfDayPlanned.class).plan().date()).isEqualTo(FIRST_DAY.plusDays(7));
        assertThat(only(events, StakeholderRegistered.class).name()).isEqualTo(new Title("Woningcorporatie"));
        assertThat(events).filteredOn(StepPlanned.class::isInstance).hasSize(2).first()
                .extracting(event -> ((StepPlanned) event).when())
                .isEqualTo(new StepDates(FIRST_DAY.plusDays(21), FIRST_DAY.plusDays(25)));
        assertThat(only(events, HurdleRaised.class).title()).isEqualTo(SOURCES);
        assertThat(only(events, MeasureAgreed.class).owner()).isNull();
    }

    @Test
    void an_atelier_begins_with_the_model_of_the_host_in_place_of_that_of_the_blueprint() {
        var model = ScanModels.ofTheHost("2");
        var inheritance = new Inheritance(blueprint(step("step-1")), FIRST_DAY);

        var events = events(new PlanAtelier(SOURCES, SOURCES, null, inheritance, model));

        assertThat(only(events, ScanModelTakenOver.class).model()).isEqualTo(model);
        assertThat(events).noneMatch(ScanModelAdopted.class::isInstance);
        assertThat(events(new PlanAtelier(SOURCES, SOURCES, null, null, model)))
                .containsExactly(new AtelierPlanned(SOURCES, SOURCES, null, null), new ScanModelTakenOver(model));
    }

    @Test
    void a_whole_model_goes_from_blueprint_to_blueprint_with_what_was_changed_of_it() {
        var model = new ScanModelTemplate(
                null, ScanModels.ofTheHost("2"), List.of(new ScanWeight(Indicator.PRE_WAR_PCT, Quantity.of("7"))), null);

        var heir = unplanned().and(HOST, plan(carrying(model))).atelier();

        assertThat(heir.drawUp(SOURCES, text -> false).scanModel()).isEqualTo(model);
    }

    @Test
    void what_it_began_with_is_there_to_go_on_with() {
        var heir = unplanned().and(HOST, plan(blueprint(step("step-1"))));

        assertThat(heir.atelier().snapshot().process().steps()).hasSize(1);
        assertThat(heir.atelier().snapshot().organisation().products().getFirst().parts()).hasSize(1);
        assertThat(heir.atelier().snapshot().blueprints().lessons()).hasSize(1);
    }

    @Test
    void a_blueprint_that_breaks_a_rule_brings_nothing() {
        var circle = blueprint(step("step-1", "step-2"), step("step-2", "step-1"));

        var decision = unplanned().when(HOST, plan(circle)).decision();

        assertThat(decision).isInstanceOfSatisfying(
                Decision.Refused.class, refused -> assertThat(refused.refusal()).isInstanceOf(DependencyCircle.class));
    }

    @Test
    void an_atelier_inherits_only_when_it_is_planned() {
        var again = plan(blueprint(step("step-1")));

        assertThat(Scenario.given().when(HOST, again).decision()).isInstanceOf(Decision.Refused.class);
    }

    @Test
    void a_blueprint_of_another_form_or_with_steps_that_are_not_there_is_none() {
        assertThatThrownBy(() -> blueprint(step("step-1", "step-9")))
                .isInstanceOf(InvalidValue.class)
                .hasMessageStartingWith("steps ");
        assertThatThrownBy(() -> new Blueprint(
                        2, SOURCES, null, null, null, null, null, null, null, null, null, null, null, null))
                .isInstanceOf(InvalidValue.class)
                .hasMessageStartingWith("form must be 1");
        assertThatThrownBy(() -> new Inheritance(blueprint(), LocalDate.of(2190, 1, 1)))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("firstDay must be 2010 to 2179");
        assertThatThrownBy(() -> new RelativeDays(3651, null)).isInstanceOf(InvalidValue.class);
    }

    private static List<AtelierEvent> planned(Blueprint blueprint) {
        return events(plan(blueprint));
    }

    private static List<AtelierEvent> events(PlanAtelier plan) {
        return ((Decision.Accepted) unplanned().when(HOST, plan).decision()).events();
    }

    private static Blueprint carrying(ScanModelTemplate model) {
        return new Blueprint(
                Blueprint.FORM, SOURCES, SOURCE, null, model, null, null, null, null, null, null, null, null, null);
    }

    private static PlanAtelier plan(Blueprint blueprint) {
        return new PlanAtelier(SOURCES, SOURCES, null, new Inheritance(blueprint, FIRST_DAY), null);
    }

    private static Blueprint blueprint(StepTemplate... steps) {
        var halfDay = new HalfDayTemplate(7, new TimeOfDay("09:00"), new TimeOfDay("12:30"), SOURCES, List.of());
        var role = new ProductRole(StakeholderType.HOUSING_ASSOCIATION, Responsibility.ACCOUNTABLE);
        return new Blueprint(
                Blueprint.FORM, SOURCES, SOURCE, List.of(halfDay),
                new ScanModelTemplate(ScanModelVersion.V1_0_0, null, null, null), null,
                List.of(StakeholderType.HOUSING_ASSOCIATION), null, List.of(steps), null,
                List.of(new HurdleTemplate(SOURCES, null, Component.PROCESS, WHY)),
                List.of(new ProductTemplate(SOURCES, null, List.of(role))), null,
                List.of(new Lesson(WHY, Component.PROCESS)));
    }

    private static StepTemplate step(String id, String... waitsFor) {
        return new StepTemplate(
                new StepId(id), SOURCES, StepKind.STEP, new RelativeDays(21, 25), null,
                List.of(StakeholderType.HOUSING_ASSOCIATION, StakeholderType.TENANTS), null, null, null,
                List.of(waitsFor).stream().map(StepId::new).toList());
    }

    private static <T> T only(List<AtelierEvent> events, Class<T> type) {
        return events.stream().filter(type::isInstance).map(type::cast).reduce((_, _) -> {
            throw new AssertionError("more than one " + type);
        }).orElseThrow();
    }
}
