package nl.wijkatelier.contract.blueprint;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.programme.AgendaEntry;
import nl.wijkatelier.contract.stakeholder.StakeholderType;
import org.jspecify.annotations.Nullable;

/**
 * What an atelier hands to the next one (DOMAIN.md §6). There is no place in it for people, votes, amounts or notes.
 *
 * @param form the form of this record, 1
 * @param title what it is called
 * @param source the atelier it was drawn up from; left out in a template that ships with the product
 * @param programme the half-days, at most 12
 * @param scanModel the model of the quick scan, when one was adopted
 * @param criteria the decision matrices with their criteria, at most 20
 * @param stakeholderTypes the kinds of stakeholder, each once
 * @param stepPlan the step plan, when one was followed
 * @param steps the steps, at most 200, with different ids
 * @param routePhases the phases of the route map, at most 20
 * @param hurdles the hurdles with their measures, at most 200
 * @param products the products with who does what, at most 100
 * @param agreements the agreements as templates, at most 50
 * @param lessons the lessons, at most 200
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Blueprint(
        int form,
        Title title,
        @Nullable BlueprintSource source,
        List<HalfDayTemplate> programme,
        @Nullable ScanModelTemplate scanModel,
        List<MatrixTemplate> criteria,
        List<StakeholderType> stakeholderTypes,
        @Nullable StepPlanTemplate stepPlan,
        List<StepTemplate> steps,
        List<RoutePhaseTemplate> routePhases,
        List<HurdleTemplate> hurdles,
        List<ProductTemplate> products,
        List<AgreementTemplate> agreements,
        List<Lesson> lessons) {
    /** The form of a blueprint that is written now. */
    public static final int FORM = 1;

    /** The most half-days. */
    public static final int MOST_HALF_DAYS = 12;

    /** The most entries of the other lists that grow with an atelier. */
    public static final int MOST_ENTRIES = 200;

    private static final int MOST_MATRICES = 20;
    private static final int MOST_PHASES = 20;
    private static final int MOST_PRODUCTS = 100;
    private static final int MOST_AGREEMENTS = 50;

    public Blueprint {
        if (form != FORM) {
            throw new InvalidValue("form", "must be " + FORM + ": this is no blueprint, or one of a later version");
        }
        InvalidValue.ifMissing("title", title);
        programme = InvalidValue.unlessListed("programme", programme, MOST_HALF_DAYS);
        criteria = InvalidValue.unlessListed("criteria", criteria, MOST_MATRICES);
        stakeholderTypes =
                InvalidValue.unlessListed("stakeholderTypes", stakeholderTypes, StakeholderType.values().length);
        steps = InvalidValue.unlessListed("steps", steps, MOST_ENTRIES);
        routePhases = InvalidValue.unlessListed("routePhases", routePhases, MOST_PHASES);
        hurdles = InvalidValue.unlessListed("hurdles", hurdles, MOST_ENTRIES);
        products = InvalidValue.unlessListed("products", products, MOST_PRODUCTS);
        agreements = InvalidValue.unlessListed("agreements", agreements, MOST_AGREEMENTS);
        lessons = InvalidValue.unlessListed("lessons", lessons, MOST_ENTRIES);
        if (stakeholderTypes.stream().distinct().count() < stakeholderTypes.size()) {
            throw new InvalidValue("stakeholderTypes", "must name each kind of stakeholder once");
        }
        requireKnownSteps(steps);
    }

    private static void requireKnownSteps(List<StepTemplate> steps) {
        var ids = steps.stream().map(StepTemplate::stepId).collect(Collectors.toSet());
        if (ids.size() < steps.size()) {
            throw new InvalidValue("steps", "must have different ids");
        }
        for (var step : steps) {
            if (!ids.containsAll(step.waitsFor()) || step.waitsFor().contains(step.stepId())) {
                throw new InvalidValue("steps", "must wait for other steps of the blueprint");
            }
        }
    }

    /** This blueprint with something else made of each entry of its agendas. */
    public Blueprint withEntries(UnaryOperator<AgendaEntry> change) {
        return new Blueprint(
                form,
                title,
                source,
                programme.stream().map(halfDay -> halfDay.withEntries(change)).toList(),
                scanModel,
                criteria,
                stakeholderTypes,
                stepPlan,
                steps,
                routePhases,
                hurdles,
                products,
                agreements,
                lessons);
    }

    /** Whether nothing would be carried over. */
    public boolean carriesNothing() {
        return scanModel == null
                && stepPlan == null
                && List.of(programme, criteria, stakeholderTypes, steps, routePhases, hurdles, products, agreements, lessons).stream()
                        .allMatch(List::isEmpty);
    }
}
