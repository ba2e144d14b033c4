package nl.wijkatelier.contract.programme;

import nl.wijkatelier.contract.InvalidValue;

/**
 * With how many people a working method works.
 *
 * @param least the fewest, 1 to 1000
 * @param most the most, at least as many, up to 1000
 */
public record GroupSize(int least, int most) {
    private static final int MOST_PEOPLE = 1000;

    public GroupSize {
        InvalidValue.unlessWithin("least", least, 1, MOST_PEOPLE);
        InvalidValue.unlessWithin("most", most, least, MOST_PEOPLE);
    }
}
