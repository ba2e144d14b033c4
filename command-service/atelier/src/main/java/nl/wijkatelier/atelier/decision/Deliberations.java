package nl.wijkatelier.atelier.decision;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import nl.wijkatelier.contract.decision.ConsentRoundOpened;
import nl.wijkatelier.contract.decision.DecisionAgreed;
import nl.wijkatelier.contract.decision.DecisionEvent;
import nl.wijkatelier.contract.decision.DecisionId;
import nl.wijkatelier.contract.decision.DecisionProposed;
import nl.wijkatelier.contract.decision.DecisionRejected;
import nl.wijkatelier.contract.decision.DecisionSuperseded;
import nl.wijkatelier.contract.decision.ObjectionIntegrated;
import nl.wijkatelier.contract.decision.ObjectionRaised;
import nl.wijkatelier.contract.decision.ObjectionWithdrawn;
import nl.wijkatelier.contract.decision.PositionTaken;
import nl.wijkatelier.contract.decision.ProposalAmended;
import nl.wijkatelier.contract.decision.ProposalId;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.contract.round.RoundId;
import org.jspecify.annotations.Nullable;

/** What leads to the decisions of an atelier. */
public final class Deliberations {
    private final Map<DecisionId, Deliberation> deliberations = new LinkedHashMap<>();
    private final Set<ProposalId> proposals = new LinkedHashSet<>();
    private final Map<RoundId, RoundOf> rounds = new LinkedHashMap<>();

    /** The deliberations of a snapshot. */
    public static Deliberations restore(DecisionSnapshot snapshot) {
        var restored = new Deliberations();
        snapshot.deliberations().forEach(it -> restored.deliberations.put(it.decisionId(), it));
        restored.proposals.addAll(snapshot.proposals());
        snapshot.rounds().forEach(round -> restored.rounds.put(round.roundId(), round));
        return restored;
    }

    /** A copy of the state. */
    public DecisionSnapshot snapshot() {
        return new DecisionSnapshot(
                List.copyOf(deliberations.values()), List.copyOf(proposals), List.copyOf(rounds.values()));
    }

    /** Whether there is such a decision, in whatever state. */
    public boolean knows(DecisionId id) {
        return find(id) != null;
    }

    @Nullable Deliberation find(DecisionId id) {
        return deliberations.get(id);
    }

    boolean hasProposal(ProposalId id) {
        return proposals.contains(id);
    }

    @Nullable RoundOf round(RoundId id) {
        return rounds.get(id);
    }

    /** Follows what happened. */
    public void evolve(DecisionEvent event, ParticipantId actor) {
        switch (event) {
            case DecisionProposed e -> propose(e);
            case ProposalAmended e -> amend(e);
            case ConsentRoundOpened e -> open(e);
            case PositionTaken e -> change(
                    e.decisionId(), it -> it.with(new Stance(actor, e.position(), e.reason())));
            case ObjectionRaised e -> change(e.decisionId(), it -> it.withObjection(e.objectionId(), true));
            case ObjectionWithdrawn e -> change(e.decisionId(), it -> it.withObjection(e.objectionId(), false));
            case ObjectionIntegrated e -> change(e.decisionId(), it -> it.withObjection(e.objectionId(), false));
            case DecisionAgreed e -> change(e.decisionId(), it -> it.settled(Outcome.AGREED));
            case DecisionRejected e -> change(e.decisionId(), it -> it.settled(Outcome.REJECTED));
            case DecisionSuperseded e -> change(e.decisionId(), it -> it.settled(Outcome.SUPERSEDED));
        }
    }

    private void propose(DecisionProposed event) {
        deliberations.put(event.decisionId(), Deliberation.proposed(event));
        proposals.add(event.proposalId());
    }

    private void amend(ProposalAmended event) {
        change(event.decisionId(), it -> it.amended(event));
        proposals.add(event.proposalId());
    }

    private void open(ConsentRoundOpened event) {
        rounds.put(event.roundId(), new RoundOf(event.roundId(), event.decisionId()));
        change(event.decisionId(), it ->
                it.inRound(new PositionRound(event.roundId(), event.entitled(), List.of())));
    }

    private void change(DecisionId id, UnaryOperator<Deliberation> change) {
        deliberations.computeIfPresent(id, (_, deliberation) -> change.apply(deliberation));
    }
}
