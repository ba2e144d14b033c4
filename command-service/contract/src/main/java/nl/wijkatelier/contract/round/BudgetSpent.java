package nl.wijkatelier.contract.round;

/**
 * All dots are given.
 *
 * @param voteId the vote
 * @param budget dots per participant
 */
public record BudgetSpent(VoteId voteId, int budget) implements RoundRefusal {
    @Override
    public Reason reason() {
        return Reason.RULE;
    }

    @Override
    public String detail() {
        return "All your " + budget + " dots are given. Take one back first.";
    }
}
