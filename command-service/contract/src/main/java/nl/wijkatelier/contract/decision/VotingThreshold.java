package nl.wijkatelier.contract.decision;

/** How many of the votes cast have to be in favour. Abstentions are no votes cast. */
public enum VotingThreshold {
    /** More for than against. */
    MORE_THAN_HALF(1, 2),
    /** At least two in three. */
    TWO_THIRDS(2, 3),
    /** At least three in four. */
    THREE_QUARTERS(3, 4);

    private final int parts;
    private final int whole;

    VotingThreshold(int parts, int whole) {
        this.parts = parts;
        this.whole = whole;
    }

    /** The least number in favour, of so many votes cast; never none. */
    public int needed(int votesCast) {
        var atLeast = Math.ceilDiv(votesCast * parts, whole);
        return this == MORE_THAN_HALF ? votesCast / 2 + 1 : Math.max(1, atLeast);
    }
}
