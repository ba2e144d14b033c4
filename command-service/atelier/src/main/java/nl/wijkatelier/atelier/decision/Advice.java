package nl.wijkatelier.atelier.decision;

import java.util.List;
import nl.wijkatelier.atelier.Decision;
import nl.wijkatelier.contract.AtelierEvent;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.ItemUnknown;
import nl.wijkatelier.contract.decision.GiveAdvice;
import nl.wijkatelier.contract.decision.OptionAdvised;
import nl.wijkatelier.contract.decision.Position;
import nl.wijkatelier.contract.decision.PositionNotOfMethod;
import nl.wijkatelier.contract.decision.PositionTaken;
import nl.wijkatelier.contract.decision.ProposalId;
import nl.wijkatelier.contract.decision.ReasonMissing;
import nl.wijkatelier.contract.people.ParticipantId;
import org.jspecify.annotations.Nullable;

/** An advice for an option, or in words only. */
final class Advice {
    private Advice() {}

    /** What the advice leads to in a round that its giver takes part in. */
    static Decision given(GiveAdvice give, Deliberation deliberation, PositionRound round, ParticipantId actor) {
        if (!deliberation.method().allows(Position.ADVICE)) {
            return Decision.refused(new PositionNotOfMethod(deliberation.method(), Position.ADVICE));
        }
        if (give.optionId() == null && give.reason() == null) {
            return Decision.refused(new ReasonMissing(Position.ADVICE));
        }
        if (give.optionId() != null && !canBeChosen(deliberation.record().option(give.optionId()))) {
            return Decision.refused(new ItemUnknown(ItemKind.DECISION_OPTION, give.optionId().value()));
        }
        return new Stance(actor, Position.ADVICE, give.reason(), give.optionId()).equals(round.stanceOf(actor))
                ? Decision.unchanged()
                : Decision.of(events(give, deliberation.proposalId()));
    }

    private static boolean canBeChosen(@Nullable Option option) {
        return option != null && !option.dropped();
    }

    private static List<AtelierEvent> events(GiveAdvice give, ProposalId proposal) {
        var taken = new PositionTaken(give.decisionId(), give.roundId(), proposal, Position.ADVICE, give.reason());
        return give.optionId() == null
                ? List.of(taken)
                : List.of(taken, new OptionAdvised(give.decisionId(), give.roundId(), give.optionId()));
    }

    /** The deliberation in which somebody advised an option. */
    static Deliberation followed(Deliberation deliberation, OptionAdvised event, ParticipantId actor) {
        var round = deliberation.round();
        var stance = round == null ? null : round.stanceOf(actor);
        var option = deliberation.record().option(event.optionId());
        return stance == null || option == null
                ? deliberation
                : deliberation.with(stance.advising(event.optionId()))
                        .recorded(deliberation.record().with(option.onceAdvised()));
    }
}
