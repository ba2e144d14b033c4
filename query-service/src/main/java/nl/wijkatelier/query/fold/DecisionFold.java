package nl.wijkatelier.query.fold;

import static nl.wijkatelier.query.fold.Change.actor;
import static nl.wijkatelier.query.fold.Change.at;
import static nl.wijkatelier.query.fold.Change.text;

import java.util.List;
import java.util.stream.Stream;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.RecordedEvent;
import nl.wijkatelier.contract.decision.BackgroundDescribed;
import nl.wijkatelier.contract.decision.ConsentRoundOpened;
import nl.wijkatelier.contract.decision.ConsequencesDescribed;
import nl.wijkatelier.contract.decision.DeciderAppointed;
import nl.wijkatelier.contract.decision.DecisionAgreed;
import nl.wijkatelier.contract.decision.DecisionClassified;
import nl.wijkatelier.contract.decision.DecisionEvent;
import nl.wijkatelier.contract.decision.DecisionProposed;
import nl.wijkatelier.contract.decision.DecisionRejected;
import nl.wijkatelier.contract.decision.DecisionSuperseded;
import nl.wijkatelier.contract.decision.FormalDecisionPlanned;
import nl.wijkatelier.contract.decision.FormalDecisionRecorded;
import nl.wijkatelier.contract.decision.GroundAdded;
import nl.wijkatelier.contract.decision.GroundRemoved;
import nl.wijkatelier.contract.decision.MinorityViewRecorded;
import nl.wijkatelier.contract.decision.ObjectionIntegrated;
import nl.wijkatelier.contract.decision.ObjectionRaised;
import nl.wijkatelier.contract.decision.ObjectionTested;
import nl.wijkatelier.contract.decision.ObjectionWithdrawn;
import nl.wijkatelier.contract.decision.OptionAdvised;
import nl.wijkatelier.contract.decision.OptionDescribed;
import nl.wijkatelier.contract.decision.OptionDropped;
import nl.wijkatelier.contract.decision.PositionTaken;
import nl.wijkatelier.contract.decision.PositionsHidden;
import nl.wijkatelier.contract.decision.PositionsShown;
import nl.wijkatelier.contract.decision.PresentCounted;
import nl.wijkatelier.contract.decision.ProposalAmended;
import nl.wijkatelier.contract.decision.VotingRuleSet;
import nl.wijkatelier.query.item.ItemChange;
import nl.wijkatelier.query.item.Items;

/**
 * Decisions and how they end; texts are for {@link ProposalFold}, what is recorded around them for {@link RecordFold}, rounds and
 * positions for {@link ConsentFold}.
 */
final class DecisionFold {
    private DecisionFold() {}

    static List<ItemChange> changes(Items before, RecordedEvent recorded, DecisionEvent event) {
        return switch (event) {
            case DecisionProposed proposed -> ProposalFold.proposed(before, recorded, proposed);
            case ProposalAmended amended -> ProposalFold.amended(before, recorded, amended);
            case ConsentRoundOpened opened -> ConsentFold.opened(before, recorded, opened);
            case PositionTaken taken -> ConsentFold.taken(before, recorded, taken);
            case ObjectionRaised raised -> ObjectionFold.raised(before, recorded, raised);
            case OptionAdvised advised -> ConsentFold.advised(before, recorded, advised);
            case PositionsHidden hidden -> ConsentFold.hidden(before, hidden);
            case PositionsShown shown -> ConsentFold.shown(before, recorded, shown);
            case PresentCounted counted -> Change.updated(
                    before, ItemKind.CONSENT_ROUND, counted.roundId().value(), "present", counted.present());
            case ObjectionTested tested -> ObjectionFold.tested(before, tested);
            case ObjectionWithdrawn withdrawn -> ObjectionFold.withdrawn(before, withdrawn);
            case ObjectionIntegrated integrated -> ObjectionFold.integrated(before, integrated);
            case VotingRuleSet set -> Change.updated(
                    before, ItemKind.DECISION, set.decisionId().value(),
                    "threshold", set.rule().threshold().name(),
                    "quorumPercent", set.rule().quorumPercent());
            case DeciderAppointed appointed -> Change.updated(
                    before, ItemKind.DECISION, appointed.decisionId().value(), "decider", appointed.participantId().value());
            case BackgroundDescribed described -> RecordFold.described(before, described);
            case ConsequencesDescribed described -> RecordFold.described(before, described);
            case OptionDescribed described -> RecordFold.described(before, described);
            case OptionDropped dropped -> Change.updated(
                    before, ItemKind.DECISION_OPTION, dropped.optionId().value(), "dropped", true);
            case GroundAdded added -> RecordFold.added(before, recorded, added);
            case GroundRemoved removed -> RecordFold.removed(before, removed);
            case MinorityViewRecorded minority -> Change.updated(
                    before, ItemKind.DECISION, minority.decisionId().value(), "minorityView", minority.view().value());
            case DecisionClassified classified -> Change.updated(
                    before, ItemKind.DECISION, classified.decisionId().value(),
                    "confidentiality", classified.confidentiality().name());
            case FormalDecisionPlanned planned -> RecordFold.planned(before, planned);
            case FormalDecisionRecorded formal -> RecordFold.recorded(before, formal);
            case DecisionAgreed agreed -> decided(before, agreed.decisionId().value(), OutcomeFold.agreed(before, recorded, agreed));
            case DecisionRejected rejected -> decided(before, rejected.decisionId().value(), Change.update(
                    before, ItemKind.DECISION, rejected.decisionId().value(),
                    "state", "REJECTED",
                    "decidedAt", at(recorded),
                    "decidedBy", actor(recorded),
                    "rationale", rejected.reason().value()));
            case DecisionSuperseded superseded -> superseded(before, superseded);
        };
    }

    private static List<ItemChange> decided(Items before, String decision, ItemChange outcome) {
        return Stream.concat(Stream.of(outcome), ConsentFold.ended(before, decision).stream()).toList();
    }

    private static List<ItemChange> superseded(Items before, DecisionSuperseded superseded) {
        var old = superseded.decisionId().value();
        var later = superseded.byDecisionId().value();
        return List.of(
                Change.update(
                        before, ItemKind.DECISION, old,
                        "state", "SUPERSEDED",
                        "supersededBy", later,
                        "supersededBecause", text(superseded.reason())),
                Change.update(before, ItemKind.DECISION, later, "supersedes", old));
    }
}
