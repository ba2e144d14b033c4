package nl.wijkatelier.atelier.decision;

import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import nl.wijkatelier.atelier.Decision;
import nl.wijkatelier.atelier.people.People;
import nl.wijkatelier.contract.AtelierEvent;
import nl.wijkatelier.contract.ItemExists;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.ItemUnknown;
import nl.wijkatelier.contract.decision.ConsentRoundOpened;
import nl.wijkatelier.contract.decision.CountPresent;
import nl.wijkatelier.contract.decision.DecisionId;
import nl.wijkatelier.contract.decision.GiveAdvice;
import nl.wijkatelier.contract.decision.NotEntitled;
import nl.wijkatelier.contract.decision.ObjectionId;
import nl.wijkatelier.contract.decision.ObjectionRaised;
import nl.wijkatelier.contract.decision.ObjectionWithdrawn;
import nl.wijkatelier.contract.decision.OpenConsentRound;
import nl.wijkatelier.contract.decision.Position;
import nl.wijkatelier.contract.decision.PositionNotOfMethod;
import nl.wijkatelier.contract.decision.PositionTaken;
import nl.wijkatelier.contract.decision.PositionsHidden;
import nl.wijkatelier.contract.decision.PositionsShown;
import nl.wijkatelier.contract.decision.PresentCounted;
import nl.wijkatelier.contract.decision.ReasonMissing;
import nl.wijkatelier.contract.decision.RoundIsNotOpen;
import nl.wijkatelier.contract.decision.RoundIsOpen;
import nl.wijkatelier.contract.decision.ShowPositions;
import nl.wijkatelier.contract.decision.TakePosition;
import nl.wijkatelier.contract.people.NotJoined;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.contract.round.RoundId;

/** Rounds of positions on the current text, and the positions taken in them. */
final class PositionTaking {
    private final Deliberations deliberations;
    private final Dossiers dossiers;
    private final People people;
    private final BooleanSupplier inSilence;

    PositionTaking(Deliberations deliberations, Dossiers dossiers, People people, BooleanSupplier inSilence) {
        this.deliberations = deliberations;
        this.dossiers = dossiers;
        this.people = people;
        this.inSilence = inSilence;
    }

    Decision open(OpenConsentRound open) {
        return dossiers.inTheOpen(open.decisionId(), deliberation -> {
            var entitled = open.entitled().stream().distinct().toList();
            // Somebody may have gone home: the same text can be put to others, but not to the same people twice.
            if (deliberation.round() != null && Set.copyOf(deliberation.round().entitled()).equals(Set.copyOf(entitled))) {
                return Decision.refused(new RoundIsOpen(deliberation.round().roundId()));
            }
            if (deliberations.round(open.roundId()) != null) {
                return Decision.refused(
                        new ItemExists(ItemKind.CONSENT_ROUND, open.roundId().value()));
            }
            for (var participant : entitled) {
                if (!people.takesPart(participant)) {
                    return Decision.refused(new NotJoined(participant));
                }
            }
            var opened = new ConsentRoundOpened(
                    open.decisionId(), open.roundId(), deliberation.proposalId(), entitled, open.silent());
            return inSilence.getAsBoolean()
                    ? Decision.of(opened, new PositionsHidden(open.decisionId(), open.roundId()))
                    : Decision.of(opened);
        });
    }

    Decision show(ShowPositions show) {
        return inRound(show.decisionId(), show.roundId(), (_, round) -> round.hidden()
                ? Decision.of(new PositionsShown(show.decisionId(), show.roundId()))
                : Decision.unchanged());
    }

    /** What everybody has seen already cannot be hidden any more: such a round stays as it is. */
    Decision hideForPhase() {
        return Decision.of(deliberations.underWay(round -> !round.hidden() && round.stances().isEmpty())
                .map(round -> new PositionsHidden(round.decisionId(), round.roundId()))
                .toList());
    }

    Decision showOfPhase() {
        return Decision.of(deliberations.underWay(PositionRound::ofPhase)
                .map(round -> new PositionsShown(round.decisionId(), round.roundId()))
                .toList());
    }

    Decision take(TakePosition take, ParticipantId actor) {
        return inRound(take.decisionId(), take.roundId(), actor, (deliberation, round) ->
                takeIn(round, deliberation, take, actor));
    }

    Decision advise(GiveAdvice give, ParticipantId actor) {
        return inRound(give.decisionId(), give.roundId(), actor, (deliberation, round) ->
                Advice.given(give, deliberation, round, actor));
    }

    Decision count(CountPresent count) {
        return inRound(count.decisionId(), count.roundId(), (_, round) ->
                round.present() != null && round.present() == count.present()
                        ? Decision.unchanged()
                        : Decision.of(new PresentCounted(count.decisionId(), count.roundId(), count.present())));
    }

    private Decision inRound(
            DecisionId id, RoundId roundId, ParticipantId actor, BiFunction<Deliberation, PositionRound, Decision> decision) {
        return inRound(id, roundId, (deliberation, round) -> round.entitled().contains(actor)
                ? decision.apply(deliberation, round)
                : Decision.refused(new NotEntitled(roundId)));
    }

    private Decision inRound(
            DecisionId id, RoundId roundId, BiFunction<Deliberation, PositionRound, Decision> decision) {
        return dossiers.undecided(id, deliberation -> {
            var known = deliberations.round(roundId);
            if (known == null || !known.decisionId().equals(id)) {
                return Decision.refused(new ItemUnknown(ItemKind.CONSENT_ROUND, roundId.value()));
            }
            var round = deliberation.round();
            return round == null || !round.roundId().equals(roundId)
                    ? Decision.refused(new RoundIsNotOpen(roundId))
                    : decision.apply(deliberation, round);
        });
    }

    private static Decision takeIn(
            PositionRound round, Deliberation deliberation, TakePosition take, ParticipantId actor) {
        if (!deliberation.method().allows(take.position())) {
            return Decision.refused(new PositionNotOfMethod(deliberation.method(), take.position()));
        }
        if (needsReason(take.position()) && take.reason() == null) {
            return Decision.refused(new ReasonMissing(take.position()));
        }
        return new Stance(actor, take.position(), take.reason(), null).equals(round.stanceOf(actor))
                ? Decision.unchanged()
                : Decision.of(events(deliberation, round, take, actor));
    }

    private static List<AtelierEvent> events(
            Deliberation deliberation, PositionRound round, TakePosition take, ParticipantId actor) {
        var proposal = deliberation.proposalId();
        var taken = new PositionTaken(take.decisionId(), take.roundId(), proposal, take.position(), take.reason());
        if (round.hidden()) {
            return List.of(taken);
        }
        var objectionId = ObjectionId.of(take.roundId(), actor);
        var before = deliberation.objection(objectionId);
        if (take.position() == Position.OBJECTION && take.reason() != null) {
            return List.of(taken, new ObjectionRaised(take.decisionId(), objectionId, proposal, take.reason()));
        }
        return before == null || before.met()
                ? List.of(taken)
                : List.of(taken, new ObjectionWithdrawn(take.decisionId(), objectionId));
    }

    private static boolean needsReason(Position position) {
        return position == Position.OBJECTION || position == Position.ADVICE || position == Position.DISAGREE;
    }
}
