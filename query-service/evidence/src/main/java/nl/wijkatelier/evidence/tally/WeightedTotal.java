package nl.wijkatelier.evidence.tally;

import java.util.List;

/** Adds up mean scores by the weights of their criteria, as far as anybody gave one; how far that is, is told with it. */
final class WeightedTotal {
    private Fraction sum = Fraction.ZERO;
    private Fraction known = Fraction.ZERO;
    private Fraction all = Fraction.ZERO;

    void add(Fraction weight, List<Fraction> scores) {
        all = all.plus(weight);
        if (!scores.isEmpty()) {
            known = known.plus(weight);
            sum = sum.plus(scores.stream().reduce(Fraction.ZERO, Fraction::plus).dividedBy(scores.size()).times(weight));
        }
    }

    Figure figure() {
        var coverage = Figure.exactly(all.isZero() ? Fraction.ZERO : known.dividedBy(all));
        return (known.isZero() ? Figure.NOT_KNOWN : Figure.exactly(sum.dividedBy(known))).and(coverage);
    }
}
