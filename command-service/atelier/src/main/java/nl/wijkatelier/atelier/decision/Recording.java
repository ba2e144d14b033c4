package nl.wijkatelier.atelier.decision;

import nl.wijkatelier.atelier.Decision;
import nl.wijkatelier.contract.AtelierEvent;
import nl.wijkatelier.contract.Explanation;
import nl.wijkatelier.contract.decision.AddGround;
import nl.wijkatelier.contract.decision.BackgroundDescribed;
import nl.wijkatelier.contract.decision.ClassifyDecision;
import nl.wijkatelier.contract.decision.ConsequencesDescribed;
import nl.wijkatelier.contract.decision.DecisionClassified;
import nl.wijkatelier.contract.decision.DescribeBackground;
import nl.wijkatelier.contract.decision.DescribeConsequences;
import nl.wijkatelier.contract.decision.DossierIsFull;
import nl.wijkatelier.contract.decision.GroundAdded;
import nl.wijkatelier.contract.decision.GroundRemoved;
import nl.wijkatelier.contract.decision.MinorityViewRecorded;
import nl.wijkatelier.contract.decision.RecordMinorityView;
import nl.wijkatelier.contract.decision.RemoveGround;
import org.jspecify.annotations.Nullable;

/** What is recorded around the text while a decision is being taken; who may read it can be said at any time. */
final class Recording {
    /** As many as can still be looked into. */
    static final int MOST_GROUNDS = 100;

    private final Dossiers dossiers;
    private final Grounds grounds;

    Recording(Dossiers dossiers, Grounds grounds) {
        this.dossiers = dossiers;
        this.grounds = grounds;
    }

    Decision describe(DescribeBackground describe) {
        return dossiers.undecided(describe.decisionId(), it -> unless(
                it.record().background().equals(describe.background()),
                new BackgroundDescribed(describe.decisionId(), describe.background())));
    }

    Decision describe(DescribeConsequences describe) {
        return dossiers.undecided(describe.decisionId(), it -> unless(
                it.record().consequences().equals(describe.consequences()),
                new ConsequencesDescribed(describe.decisionId(), describe.consequences())));
    }

    Decision add(AddGround add) {
        return dossiers.undecided(add.decisionId(), it -> {
            var there = it.record().grounds();
            if (there.contains(add.ground())) {
                return Decision.unchanged();
            }
            var refusal = there.size() < MOST_GROUNDS
                    ? grounds.refusal(add.ground())
                    : new DossierIsFull(MOST_GROUNDS);
            return refusal == null
                    ? Decision.of(new GroundAdded(add.decisionId(), add.ground()))
                    : Decision.refused(refusal);
        });
    }

    Decision remove(RemoveGround remove) {
        return dossiers.undecided(remove.decisionId(), it -> unless(
                !it.record().grounds().contains(remove.ground()),
                new GroundRemoved(remove.decisionId(), remove.ground())));
    }

    Decision keep(RecordMinorityView keep) {
        return dossiers.undecided(keep.decisionId(), it -> remembered(it, keep.view()));
    }

    /** What the minority wants to be remembered, unless it is on record just so. */
    static Decision remembered(Deliberation deliberation, @Nullable Explanation view) {
        return view == null || view.equals(deliberation.record().minorityView())
                ? Decision.unchanged()
                : Decision.of(new MinorityViewRecorded(deliberation.decisionId(), view));
    }

    Decision classify(ClassifyDecision classify) {
        return dossiers.any(classify.decisionId(), it -> unless(
                classify.confidentiality() == it.record().confidentiality(),
                new DecisionClassified(classify.decisionId(), classify.confidentiality())));
    }

    private static Decision unless(boolean soAlready, AtelierEvent event) {
        return soAlready ? Decision.unchanged() : Decision.of(event);
    }
}
