package nl.wijkatelier.atelier.decision;

import java.util.function.Function;
import nl.wijkatelier.atelier.Decision;
import nl.wijkatelier.atelier.people.People;
import nl.wijkatelier.contract.decision.AppointDecider;
import nl.wijkatelier.contract.decision.DeciderAppointed;
import nl.wijkatelier.contract.decision.DecisionId;
import nl.wijkatelier.contract.decision.DecisionMethod;
import nl.wijkatelier.contract.decision.RuleIsFixed;
import nl.wijkatelier.contract.decision.RuleNotOfMethod;
import nl.wijkatelier.contract.decision.SetVotingRule;
import nl.wijkatelier.contract.decision.VotingRuleSet;
import nl.wijkatelier.contract.people.NotJoined;

/** How a decision is taken, beside the method; fixed once people take positions under it. */
final class RuleMaking {
    private final Dossiers dossiers;
    private final People people;

    RuleMaking(Dossiers dossiers, People people) {
        this.dossiers = dossiers;
        this.people = people;
    }

    Decision set(SetVotingRule set) {
        return beforeTheRound(set.decisionId(), DecisionMethod.MAJORITY, it -> set.rule().equals(it.rule().voting())
                ? Decision.unchanged()
                : Decision.of(new VotingRuleSet(set.decisionId(), set.rule())));
    }

    Decision appoint(AppointDecider appoint) {
        return beforeTheRound(appoint.decisionId(), DecisionMethod.ADVICE, it -> {
            if (!people.takesPart(appoint.participantId())) {
                return Decision.refused(new NotJoined(appoint.participantId()));
            }
            return appoint.participantId().equals(it.rule().decider())
                    ? Decision.unchanged()
                    : Decision.of(new DeciderAppointed(appoint.decisionId(), appoint.participantId()));
        });
    }

    private Decision beforeTheRound(DecisionId id, DecisionMethod method, Function<Deliberation, Decision> decision) {
        return dossiers.undecided(id, deliberation -> {
            if (deliberation.method() != method) {
                return Decision.refused(new RuleNotOfMethod(deliberation.method()));
            }
            return deliberation.round() == null
                    ? decision.apply(deliberation)
                    : Decision.refused(new RuleIsFixed(deliberation.round().roundId()));
        });
    }
}
