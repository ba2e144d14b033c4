package nl.wijkatelier.atelier.decision;

import java.util.List;
import nl.wijkatelier.atelier.people.People;
import nl.wijkatelier.contract.Refusal;
import nl.wijkatelier.contract.decision.ConsensusIsNotReached;
import nl.wijkatelier.contract.decision.DecisionMethod;
import nl.wijkatelier.contract.decision.MajorityIsNotReached;
import nl.wijkatelier.contract.decision.ObjectionsAreOpen;
import nl.wijkatelier.contract.decision.Position;
import nl.wijkatelier.contract.decision.PositionsAreAwaited;
import nl.wijkatelier.contract.decision.QuorumIsNotReached;
import nl.wijkatelier.contract.decision.VotingRule;
import nl.wijkatelier.contract.people.ParticipantId;
import org.jspecify.annotations.Nullable;

/** Whether a decision can be agreed on its current text: enough people took a position, and the method is satisfied. */
final class Readiness {
    private final People people;

    Readiness(People people) {
        this.people = people;
    }

    /** Why it cannot be agreed yet, or null if it can. */
    @Nullable Refusal refusal(Deliberation deliberation) {
        var round = deliberation.round();
        if (round == null) {
            return new PositionsAreAwaited(people.withASay());
        }
        var tooFew = tooFew(deliberation, round);
        return tooFew == null ? byMethod(deliberation, round) : tooFew;
    }

    private @Nullable Refusal tooFew(Deliberation deliberation, PositionRound round) {
        var rule = deliberation.rule().majority();
        if (deliberation.method() == DecisionMethod.MAJORITY && rule.quorumPercent() != null) {
            var needed = rule.quorumOf(round.entitled().size());
            return round.stances().size() < needed ? new QuorumIsNotReached(round.stances().size(), needed) : null;
        }
        var awaited = awaited(round);
        return awaited.isEmpty() ? null : new PositionsAreAwaited(awaited);
    }

    private List<ParticipantId> awaited(PositionRound round) {
        if (round.stances().isEmpty()) {
            return round.entitled();
        }
        // Who has left for good cannot be waited for.
        return round.entitled().stream()
                .filter(participant -> round.stanceOf(participant) == null && people.takesPart(participant))
                .toList();
    }

    private static @Nullable Refusal byMethod(Deliberation deliberation, PositionRound round) {
        return switch (deliberation.method()) {
            case CONSENT -> deliberation.openObjections().isEmpty()
                    ? null
                    : new ObjectionsAreOpen(deliberation.openObjections());
            case MAJORITY -> byMajority(deliberation.rule().majority(), round);
            case ADVICE -> null;
            case CONSENSUS -> byConsensus(round);
        };
    }

    private static @Nullable Refusal byMajority(VotingRule rule, PositionRound round) {
        var inFavour = round.count(Position.FOR);
        var against = round.count(Position.AGAINST);
        var needed = rule.threshold().needed(inFavour + against);
        return inFavour >= needed ? null : new MajorityIsNotReached(inFavour, against, needed);
    }

    private static @Nullable Refusal byConsensus(PositionRound round) {
        var disagreeing = round.whoTook(Position.DISAGREE);
        return disagreeing.isEmpty() ? null : new ConsensusIsNotReached(disagreeing);
    }
}
