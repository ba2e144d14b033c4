package nl.wijkatelier.atelier.decision;

import nl.wijkatelier.atelier.Decision;
import nl.wijkatelier.contract.ItemExists;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.decision.AmendProposal;
import nl.wijkatelier.contract.decision.DecisionProposed;
import nl.wijkatelier.contract.decision.ProposalAmended;
import nl.wijkatelier.contract.decision.ProposalId;
import nl.wijkatelier.contract.decision.ProposeDecision;

/** Making a proposal, and changing its text. */
final class Proposing {
    private final Deliberations deliberations;
    private final Dossiers dossiers;
    private final Grounds grounds;

    Proposing(Deliberations deliberations, Dossiers dossiers, Grounds grounds) {
        this.deliberations = deliberations;
        this.dossiers = dossiers;
        this.grounds = grounds;
    }

    Decision propose(ProposeDecision propose) {
        if (deliberations.find(propose.decisionId()) != null) {
            return Decision.refused(
                    new ItemExists(ItemKind.DECISION, propose.decisionId().value()));
        }
        if (deliberations.hasProposal(propose.proposalId())) {
            return Decision.refused(taken(propose.proposalId()));
        }
        for (var ground : propose.grounds()) {
            var refusal = grounds.refusal(ground);
            if (refusal != null) {
                return Decision.refused(refusal);
            }
        }
        return Decision.of(new DecisionProposed(
                propose.decisionId(),
                propose.proposalId(),
                propose.title(),
                propose.question(),
                propose.text(),
                propose.component(),
                propose.method(),
                propose.mandate(),
                propose.context(),
                propose.grounds()));
    }

    Decision amend(AmendProposal amend) {
        return dossiers.inTheOpen(amend.decisionId(), deliberation -> {
            if (deliberations.hasProposal(amend.proposalId())) {
                return Decision.refused(taken(amend.proposalId()));
            }
            return deliberation.text().equals(amend.text())
                    ? Decision.unchanged()
                    : Decision.of(new ProposalAmended(amend.decisionId(), amend.proposalId(), amend.text()));
        });
    }

    private static ItemExists taken(ProposalId id) {
        return new ItemExists(ItemKind.PROPOSAL, id.value());
    }
}
