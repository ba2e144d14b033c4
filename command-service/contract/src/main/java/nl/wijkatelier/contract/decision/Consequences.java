package nl.wijkatelier.contract.decision;

import java.util.List;

/**
 * What follows from a proposal, as far as one can tell.
 *
 * @param positive what gets better, at most 30
 * @param negative what gets worse or harder, at most 30
 * @param assumptions what has to be so for it to work out, at most 30
 */
public record Consequences(List<Statement> positive, List<Statement> negative, List<Statement> assumptions) {
    public Consequences {
        positive = Statement.listed("positive", positive);
        negative = Statement.listed("negative", negative);
        assumptions = Statement.listed("assumptions", assumptions);
    }
}
