package nl.wijkatelier.query.fold;

import static nl.wijkatelier.query.fold.Change.at;
import static nl.wijkatelier.query.fold.Change.text;

import java.util.List;
import java.util.stream.Stream;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.RecordedEvent;
import nl.wijkatelier.contract.decision.ConsentRoundOpened;
import nl.wijkatelier.contract.decision.DecisionAgreed;
import nl.wijkatelier.contract.decision.DecisionEvent;
import nl.wijkatelier.contract.decision.DecisionProposed;
import nl.wijkatelier.contract.decision.DecisionRejected;
import nl.wijkatelier.contract.decision.DecisionSuperseded;
import nl.wijkatelier.contract.decision.ObjectionIntegrated;
import nl.wijkatelier.contract.decision.ObjectionRaised;
import nl.wijkatelier.contract.decision.ObjectionWithdrawn;
import nl.wijkatelier.contract.decision.PositionTaken;
import nl.wijkatelier.contract.decision.ProposalAmended;
import nl.wijkatelier.query.item.ItemChange;
import nl.wijkatelier.query.item.Items;

/** Decisions and how they end; texts are for {@link ProposalFold}, rounds and positions for {@link ConsentFold}. */
final class DecisionFold {
    private DecisionFold() {}

    static List<ItemChange> changes(Items before, RecordedEvent recorded, DecisionEvent event) {
        return switch (event) {
            case DecisionProposed proposed -> ProposalFold.proposed(recorded, proposed);
            case ProposalAmended amended -> ProposalFold.amended(before, recorded, amended);
            case ConsentRoundOpened opened -> ConsentFold.opened(before, recorded, opened);
            case PositionTaken taken -> ConsentFold.taken(before, recorded, taken);
            case ObjectionRaised raised -> ConsentFold.raised(before, recorded, raised);
            case ObjectionWithdrawn withdrawn -> Change.updated(
                    before, ItemKind.OBJECTION, withdrawn.objectionId().value(), "state", "WITHDRAWN");
            case ObjectionIntegrated integrated -> Change.updated(
                    before, ItemKind.OBJECTION, integrated.objectionId().value(),
                    "state", "INTEGRATED",
                    "resolution", integrated.resolution().value(),
                    "resolvedIn", integrated.proposalId().value());
            case DecisionAgreed agreed -> decided(before, agreed.decisionId().value(), Change.update(
                    before, ItemKind.DECISION, agreed.decisionId().value(),
                    "state", "AGREED",
                    "decidedAt", at(recorded),
                    "rationale", text(agreed.rationale()),
                    "reviewAt", text(agreed.reviewAt())));
            case DecisionRejected rejected -> decided(before, rejected.decisionId().value(), Change.update(
                    before, ItemKind.DECISION, rejected.decisionId().value(),
                    "state", "REJECTED",
                    "decidedAt", at(recorded),
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
                Change.update(before, ItemKind.DECISION, old, "state", "SUPERSEDED", "supersededBy", later),
                Change.update(before, ItemKind.DECISION, later, "supersedes", old));
    }
}
