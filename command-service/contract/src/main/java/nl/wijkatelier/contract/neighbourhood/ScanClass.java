package nl.wijkatelier.contract.neighbourhood;

import java.math.BigDecimal;
import java.util.List;
import nl.wijkatelier.contract.InvalidValue;

/**
 * From which score an alternative fits how well.
 *
 * @param from the least score, 0 to 100
 * @param fit how well
 */
public record ScanClass(Quantity from, FitClass fit) {
    private static final BigDecimal BEST = BigDecimal.valueOf(100);

    public ScanClass {
        InvalidValue.ifMissing("from", from);
        InvalidValue.ifMissing("fit", fit);
        from.requireWithin("from", BigDecimal.ZERO, BEST);
    }

    /** Refuses classes that leave a score without one, or that one cannot tell apart. */
    static List<ScanClass> inOrder(List<ScanClass> classes) {
        InvalidValue.ifEmpty("classes", classes);
        for (var next = 1; next < classes.size(); next++) {
            var before = classes.get(next - 1);
            if (before.from.value().compareTo(classes.get(next).from.value()) <= 0) {
                throw new InvalidValue("classes", "must each be from a lower score than the one before");
            }
            if (before.fit.compareTo(classes.get(next).fit) >= 0) {
                throw new InvalidValue("classes", "must go from what fits well to what fits badly, each once");
            }
        }
        if (classes.getLast().from.value().signum() != 0) {
            throw new InvalidValue("classes", "must end with one from 0");
        }
        return classes;
    }
}
