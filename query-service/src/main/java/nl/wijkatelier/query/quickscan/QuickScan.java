package nl.wijkatelier.query.quickscan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.wijkatelier.contract.neighbourhood.Figure;
import nl.wijkatelier.contract.neighbourhood.HeatAlternative;
import nl.wijkatelier.contract.neighbourhood.Indicator;
import nl.wijkatelier.contract.neighbourhood.RuleEffect;
import nl.wijkatelier.contract.neighbourhood.ScanRule;
import nl.wijkatelier.query.quickscan.ScanResult.Alternative;
import nl.wijkatelier.query.quickscan.ScanResult.Contribution;
import nl.wijkatelier.query.quickscan.ScanResult.Robustness;
import nl.wijkatelier.query.quickscan.ScanResult.Verdict;
import org.jspecify.annotations.Nullable;

/** Scans one neighbourhood: knock-outs first, then a weighted score over what is known (DOMAIN.md §2.4). */
public final class QuickScan {
    private static final List<Double> SHAKES = List.of(0.5, 1.5);

    private final ModelInForce model;
    private final IndicatorValues values;

    private QuickScan(ModelInForce model, Map<Figure, Double> figures) {
        this.model = model;
        values = new IndicatorValues(figures, model.adopted().gasToHeat().heatPerGas());
    }

    /** What the model makes of these figures; what is unknown is absent. */
    public static ScanResult of(ModelInForce model, Map<Figure, Double> figures) {
        return new QuickScan(model, figures).result();
    }

    private ScanResult result() {
        var alternatives = model.adopted().alternatives().stream().map(this::alternative).toList();
        var candidates = alternatives.stream().filter(QuickScan::isCandidate).map(Alternative::alternative).toList();
        var ranking = ranking(model, candidates);
        var margin = margin(alternatives, ranking);
        var density = values.of(Indicator.HEAT_DENSITY);
        return new ScanResult(
                density == null ? null : rounded(density, 1),
                alternatives,
                ranking,
                verdict(alternatives, ranking, margin),
                margin,
                ranking.isEmpty() ? null : robustness(ranking.getFirst(), candidates));
    }

    private Alternative alternative(HeatAlternative alternative) {
        var known = contributions(model, alternative);
        var applicable = model.criteria().stream().filter(criterion -> criterion.curve(alternative) != null).toList();
        var coverage = share(known.stream().mapToDouble(Contribution::weight).sum(),
                applicable.stream().mapToDouble(Criterion::weight).sum());
        var score = score(known);
        var excludedBy = rules(RuleEffect.EXCLUDE, alternative);
        return new Alternative(
                alternative,
                score == null ? null : rounded(score, 1),
                rounded(coverage, 2),
                fit(score, coverage, excludedBy),
                excludedBy,
                rules(RuleEffect.FLAG, alternative),
                known.stream().map(QuickScan::shown).toList(),
                applicable.stream().map(Criterion::indicator).filter(it -> values.of(it) == null).toList());
    }

    private List<Contribution> contributions(ModelInForce by, HeatAlternative alternative) {
        return by.criteria().stream()
                .flatMap(criterion -> {
                    var curve = criterion.curve(alternative);
                    var value = values.of(criterion.indicator());
                    return curve == null || value == null
                            ? Stream.empty()
                            : Stream.of(new Contribution(
                                    criterion.indicator(), value, criterion.weight(), curve.scoreAt(value)));
                })
                .toList();
    }

    /** The weighted mean, unrounded; null when nothing that weighs is known. */
    private static @Nullable Double score(List<Contribution> known) {
        var weight = known.stream().mapToDouble(Contribution::weight).sum();
        return weight == 0 ? null : known.stream().mapToDouble(it -> it.weight() * it.score()).sum() / weight;
    }

    private Fit fit(@Nullable Double score, double coverage, List<String> excludedBy) {
        if (!excludedBy.isEmpty()) {
            return Fit.EXCLUDED;
        }
        return score == null || coverage < model.minCoverage() ? Fit.INSUFFICIENT_DATA : Fit.of(model.fit(rounded(score, 1)));
    }

    private List<String> rules(RuleEffect effect, HeatAlternative alternative) {
        return model.adopted().rules().stream()
                .filter(rule -> rule.effect() == effect && rule.alternative() == alternative && holds(rule))
                .map(rule -> rule.ruleId().value())
                .toList();
    }

    /** About what is unknown a rule says nothing. */
    private boolean holds(ScanRule rule) {
        var value = values.of(rule.indicator());
        return value != null && rule.comparison().holds(value, rule.bound().value().doubleValue());
    }

    private List<HeatAlternative> ranking(ModelInForce by, List<HeatAlternative> candidates) {
        return candidates.stream()
                .sorted(Comparator.comparingDouble((HeatAlternative it) -> -orNothing(score(contributions(by, it)))))
                .toList();
    }

    private static @Nullable Double margin(List<Alternative> alternatives, List<HeatAlternative> ranking) {
        if (ranking.size() < 2) {
            return null;
        }
        var first = scoreOf(alternatives, ranking.get(0));
        var second = scoreOf(alternatives, ranking.get(1));
        return rounded(first - second, 1);
    }

    private static double scoreOf(List<Alternative> alternatives, HeatAlternative alternative) {
        return alternatives.stream()
                .filter(each -> each.alternative() == alternative)
                .mapToDouble(each -> orNothing(each.score()))
                .findFirst()
                .orElseThrow();
    }

    private Verdict verdict(List<Alternative> all, List<HeatAlternative> ranking, @Nullable Double margin) {
        if (all.stream().anyMatch(it -> it.fit() == Fit.INSUFFICIENT_DATA)) {
            return Verdict.INSUFFICIENT_DATA;
        }
        if (ranking.isEmpty()) {
            return Verdict.NOTHING_LEFT;
        }
        return margin != null && margin < model.margin() ? Verdict.NO_CLEAR_WINNER : Verdict.WINNER;
    }

    private Robustness robustness(HeatAlternative leader, List<HeatAlternative> candidates) {
        var stable = 0;
        var runs = 0;
        for (var criterion : model.criteria()) {
            for (var shake : SHAKES) {
                var shaken = model.weighing(criterion.indicator(), criterion.weight() * shake);
                stable += ranking(shaken, candidates).getFirst() == leader ? 1 : 0;
                runs++;
            }
        }
        return new Robustness(leader, stable, runs);
    }

    private static boolean isCandidate(Alternative alternative) {
        return alternative.fit() != Fit.EXCLUDED && alternative.fit() != Fit.INSUFFICIENT_DATA;
    }

    private static Contribution shown(Contribution exact) {
        var value = exact.indicator() == Indicator.HEAT_DENSITY ? rounded(exact.value(), 1) : exact.value();
        return new Contribution(exact.indicator(), value, exact.weight(), rounded(exact.score(), 1));
    }

    private static double share(double part, double whole) {
        return whole == 0 ? 0 : part / whole;
    }

    private static double orNothing(@Nullable Double score) {
        return score == null ? 0 : score;
    }

    /** Half to even, as the vectors of the model are rounded. */
    private static double rounded(double value, int decimals) {
        return new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN).doubleValue();
    }
}
