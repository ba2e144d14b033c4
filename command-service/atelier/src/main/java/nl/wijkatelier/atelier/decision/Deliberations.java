package nl.wijkatelier.atelier.decision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.wijkatelier.atelier.OpenRound;
import nl.wijkatelier.atelier.Undisclosed;
import nl.wijkatelier.contract.Explanation;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.decision.BackgroundDescribed;
import nl.wijkatelier.contract.decision.ConsentRoundOpened;
import nl.wijkatelier.contract.decision.ConsequencesDescribed;
import nl.wijkatelier.contract.decision.DeciderAppointed;
import nl.wijkatelier.contract.decision.DecisionAgreed;
import nl.wijkatelier.contract.decision.DecisionClassified;
import nl.wijkatelier.contract.decision.DecisionEvent;
import nl.wijkatelier.contract.decision.DecisionId;
import nl.wijkatelier.contract.decision.DecisionProposed;
import nl.wijkatelier.contract.decision.DecisionRejected;
import nl.wijkatelier.contract.decision.DecisionSuperseded;
import nl.wijkatelier.contract.decision.FormalDecisionPlanned;
import nl.wijkatelier.contract.decision.FormalDecisionRecorded;
import nl.wijkatelier.contract.decision.GroundAdded;
import nl.wijkatelier.contract.decision.GroundRemoved;
import nl.wijkatelier.contract.decision.MinorityViewRecorded;
import nl.wijkatelier.contract.decision.ObjectionId;
import nl.wijkatelier.contract.decision.ObjectionIntegrated;
import nl.wijkatelier.contract.decision.ObjectionRaised;
import nl.wijkatelier.contract.decision.ObjectionTested;
import nl.wijkatelier.contract.decision.ObjectionWithdrawn;
import nl.wijkatelier.contract.decision.OptionAdvised;
import nl.wijkatelier.contract.decision.OptionDescribed;
import nl.wijkatelier.contract.decision.OptionDropped;
import nl.wijkatelier.contract.decision.OptionId;
import nl.wijkatelier.contract.decision.PositionTaken;
import nl.wijkatelier.contract.decision.PositionsHidden;
import nl.wijkatelier.contract.decision.PositionsShown;
import nl.wijkatelier.contract.decision.PresentCounted;
import nl.wijkatelier.contract.decision.ProposalAmended;
import nl.wijkatelier.contract.decision.ProposalId;
import nl.wijkatelier.contract.decision.VotingRuleSet;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.contract.round.RoundId;
import org.jspecify.annotations.Nullable;

/** What leads to the decisions of an atelier. */
public final class Deliberations implements Undisclosed {
    private final Map<DecisionId, Deliberation> deliberations = new LinkedHashMap<>();
    private final Set<ProposalId> proposals = new LinkedHashSet<>();
    private final Map<RoundId, RoundOf> rounds = new LinkedHashMap<>();
    private final List<DecisionId> agreed = new ArrayList<>();

    /** The deliberations of a snapshot. */
    public static Deliberations restore(DecisionSnapshot snapshot) {
        var restored = new Deliberations();
        snapshot.deliberations().forEach(it -> restored.deliberations.put(it.decisionId(), it));
        restored.proposals.addAll(snapshot.proposals());
        snapshot.rounds().forEach(round -> restored.rounds.put(round.roundId(), round));
        restored.agreed.addAll(snapshot.agreed());
        return restored;
    }

    /** A copy of the state. */
    public DecisionSnapshot snapshot() {
        return new DecisionSnapshot(
                List.copyOf(deliberations.values()), List.copyOf(proposals), List.copyOf(rounds.values()), List.copyOf(agreed));
    }

    /** Whether it was ever proposed. */
    public boolean has(DecisionId id) {
        return deliberations.containsKey(id);
    }

    @Nullable Deliberation find(DecisionId id) {
        return deliberations.get(id);
    }

    boolean hasProposal(ProposalId id) {
        return proposals.contains(id);
    }

    boolean hasOption(OptionId id) {
        return deliberations.values().stream().anyMatch(it -> it.record().option(id) != null);
    }

    @Nullable RoundOf round(RoundId id) {
        return rounds.get(id);
    }

    /** The rounds in which positions can be taken now, of those that are like this. */
    Stream<RoundOf> underWay(Predicate<PositionRound> like) {
        return deliberations.values().stream()
                .filter(deliberation -> deliberation.undecided() && deliberation.round() != null && like.test(deliberation.round()))
                .map(deliberation -> new RoundOf(deliberation.round().roundId(), deliberation.decisionId()));
    }

    /** Whether one decision was agreed on after another, also when either was superseded since. */
    boolean isLater(DecisionId one, DecisionId other) {
        return agreed.indexOf(one) > agreed.indexOf(other);
    }

    @Override
    public Stream<OpenRound> undisclosed() {
        return underWay(PositionRound::hidden).map(round -> new OpenRound(ItemKind.CONSENT_ROUND, round.roundId().value()));
    }

    /** Follows what happened. */
    public void evolve(DecisionEvent event, ParticipantId actor) {
        switch (event) {
            case DecisionProposed e -> propose(e);
            case ProposalAmended e -> amend(e);
            case ConsentRoundOpened e -> open(e);
            case PositionTaken e -> change(
                    e.decisionId(), it -> it.with(new Stance(actor, e.position(), e.reason(), null)));
            case OptionAdvised e -> change(e.decisionId(), it -> Advice.followed(it, e, actor));
            case PositionsHidden e -> inRound(e.decisionId(), PositionRound::hiddenByPhase);
            case PositionsShown e -> change(e.decisionId(), Deliberation::shown);
            case PresentCounted e -> inRound(e.decisionId(), round -> round.counting(e.present()));
            case ObjectionRaised e -> change(
                    e.decisionId(), it -> it.with(Objection.raised(e.objectionId(), e.proposalId())));
            case ObjectionTested e -> stands(
                    e.decisionId(), e.objectionId(), e.valid() ? ObjectionState.OPEN : ObjectionState.SET_ASIDE, e.reason());
            case ObjectionWithdrawn e -> stands(e.decisionId(), e.objectionId(), ObjectionState.MET, null);
            case ObjectionIntegrated e -> stands(e.decisionId(), e.objectionId(), ObjectionState.MET, null);
            case DecisionAgreed e -> agree(e.decisionId());
            case DecisionRejected e -> change(e.decisionId(), it -> it.settled(Outcome.REJECTED));
            case DecisionSuperseded e -> change(e.decisionId(), it -> it.settled(Outcome.SUPERSEDED));
            case VotingRuleSet e -> change(
                    e.decisionId(), it -> it.ruled(new Rule(e.rule(), it.rule().decider())));
            case DeciderAppointed e -> change(
                    e.decisionId(), it -> it.ruled(new Rule(it.rule().voting(), e.participantId())));
            case BackgroundDescribed e -> record(e.decisionId(), it -> it.with(e.background()));
            case OptionDescribed e -> record(e.decisionId(), it -> OptionWeighing.described(it, e));
            case OptionDropped e -> record(e.decisionId(), it -> OptionWeighing.dropped(it, e));
            case GroundAdded e -> record(e.decisionId(), it -> it.on(e.ground()));
            case GroundRemoved e -> record(e.decisionId(), it -> it.without(e.ground()));
            case ConsequencesDescribed e -> record(e.decisionId(), it -> it.with(e.consequences()));
            case DecisionClassified e -> record(e.decisionId(), it -> it.with(e.confidentiality()));
            case FormalDecisionPlanned e -> record(e.decisionId(), it -> it.with(e.path()));
            case FormalDecisionRecorded e -> record(e.decisionId(), it -> it.with(e.formal()));
            case MinorityViewRecorded e -> record(e.decisionId(), it -> it.withMinorityView(e.view()));
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

    private void agree(DecisionId id) {
        change(id, it -> it.settled(Outcome.AGREED));
        agreed.add(id);
    }

    private void open(ConsentRoundOpened event) {
        rounds.put(event.roundId(), new RoundOf(event.roundId(), event.decisionId()));
        change(event.decisionId(), it -> it.inRound(PositionRound.opened(event)));
    }

    private void inRound(DecisionId id, UnaryOperator<PositionRound> change) {
        change(id, it -> it.round() == null ? it : it.inRound(change.apply(it.round())));
    }

    private void stands(DecisionId id, ObjectionId objection, ObjectionState state, @Nullable Explanation test) {
        change(id, it -> {
            var before = it.objection(objection);
            return before == null ? it : it.with(before.standing(state, test));
        });
    }

    private void record(DecisionId id, UnaryOperator<DecisionRecord> change) {
        change(id, it -> it.recorded(change.apply(it.record())));
    }

    private void change(DecisionId id, UnaryOperator<Deliberation> change) {
        deliberations.computeIfPresent(id, (_, deliberation) -> change.apply(deliberation));
    }
}
