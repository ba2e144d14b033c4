package nl.wijkatelier.contract.neighbourhood;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import nl.wijkatelier.contract.Explanation;
import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.Title;
import org.jspecify.annotations.Nullable;

/**
 * A whole model of the quick scan (DOMAIN.md §2.4). It is versioned content, and travels with the command and the event, so that a
 * scan is found again as it was when the content has become another one.
 *
 * @param modelId which model
 * @param version which version of it
 * @param status how firm it is, in Dutch
 * @param statusInEnglish the same in English
 * @param gasToHeat how natural gas becomes useful heat
 * @param alternatives the alternatives that it compares, at least 2
 * @param criteria how each indicator counts; each indicator at most once, and for every alternative one that weighs
 * @param rules what excludes an alternative or flags it, at most 50, with different ids
 * @param classes from which score an alternative fits how well, from well to badly, the last from 0
 * @param margin points by which the best must lead to be named, 0 to 100
 * @param minCoverage share of the weight that must be known, 0 to 1
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ScanModel(
        Title modelId,
        Title version,
        Explanation status,
        @Nullable Explanation statusInEnglish,
        GasToHeat gasToHeat,
        List<HeatAlternative> alternatives,
        List<ScanCriterion> criteria,
        List<ScanRule> rules,
        List<ScanClass> classes,
        Quantity margin,
        Quantity minCoverage) {
    private static final int MOST_RULES = 50;
    private static final BigDecimal WIDEST = BigDecimal.valueOf(100);

    public ScanModel {
        InvalidValue.ifMissing("modelId", modelId);
        InvalidValue.ifMissing("version", version);
        InvalidValue.ifMissing("status", status);
        InvalidValue.ifMissing("gasToHeat", gasToHeat);
        alternatives = InvalidValue.unlessListed("alternatives", alternatives, HeatAlternative.values().length);
        criteria = InvalidValue.unlessListed("criteria", criteria, Indicator.values().length);
        rules = InvalidValue.unlessListed("rules", rules, MOST_RULES);
        classes = ScanClass.inOrder(InvalidValue.unlessListed("classes", classes, FitClass.values().length));
        InvalidValue.ifMissing("margin", margin);
        margin.requireWithin("margin", BigDecimal.ZERO, WIDEST);
        InvalidValue.ifMissing("minCoverage", minCoverage);
        minCoverage.requireWithin("minCoverage", BigDecimal.ZERO, BigDecimal.ONE);
        requireAlternatives(alternatives);
        requireCriteria(criteria, alternatives);
        requireRules(rules, alternatives);
    }

    /** Whether it looks at this indicator. */
    public boolean weighs(Indicator indicator) {
        return criteria.stream().anyMatch(criterion -> criterion.indicator() == indicator);
    }

    private static void requireAlternatives(List<HeatAlternative> alternatives) {
        if (alternatives.size() < 2 || isRepeated(alternatives)) {
            throw new InvalidValue("alternatives", "must be at least two, each once");
        }
    }

    private static void requireCriteria(List<ScanCriterion> criteria, List<HeatAlternative> alternatives) {
        if (isRepeated(criteria.stream().map(ScanCriterion::indicator).toList())) {
            throw new InvalidValue("criteria", "must have each indicator at most once");
        }
        for (var criterion : criteria) {
            for (var curve : criterion.curves()) {
                requireCompared("criteria", "curve for " + criterion.indicator(), curve.alternative(), alternatives);
            }
        }
        for (var alternative : alternatives) {
            if (criteria.stream().noneMatch(criterion -> criterion.weighsFor(alternative))) {
                throw new InvalidValue("criteria", "must have a curve that weighs for " + alternative);
            }
        }
    }

    private static void requireRules(List<ScanRule> rules, List<HeatAlternative> alternatives) {
        if (isRepeated(rules.stream().map(ScanRule::ruleId).toList())) {
            throw new InvalidValue("rules", "must have different ids");
        }
        for (var rule : rules) {
            requireCompared("rules", "rule " + rule.ruleId(), rule.alternative(), alternatives);
        }
    }

    private static void requireCompared(
            String field, String what, HeatAlternative alternative, List<HeatAlternative> alternatives) {
        if (!alternatives.contains(alternative)) {
            throw new InvalidValue(field, "must be about its own alternatives; the " + what + " is about " + alternative);
        }
    }

    private static boolean isRepeated(List<?> values) {
        return values.stream().distinct().count() < values.size();
    }
}
