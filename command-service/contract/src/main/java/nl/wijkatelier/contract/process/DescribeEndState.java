package nl.wijkatelier.contract.process;

import nl.wijkatelier.contract.Explanation;
import nl.wijkatelier.contract.InvalidValue;
import org.jspecify.annotations.Nullable;

/**
 * Says where the route map leads: what the neighbourhood is like when it is done. Backcasting starts from it (DOMAIN.md §4).
 *
 * @param endState what it is like then
 * @param targetYear in which year, 2000 to 2199; left out while nobody knows
 */
public record DescribeEndState(Explanation endState, @Nullable Integer targetYear) implements ProcessCommand {
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2199;

    public DescribeEndState {
        InvalidValue.ifMissing("endState", endState);
        if (targetYear != null) {
            InvalidValue.unlessWithin("targetYear", targetYear.intValue(), FIRST_YEAR, LAST_YEAR);
        }
    }
}
