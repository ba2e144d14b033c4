package nl.wijkatelier.atelier.process;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.wijkatelier.atelier.Decision;
import nl.wijkatelier.atelier.stakeholder.Parties;
import nl.wijkatelier.contract.AtelierEvent;
import nl.wijkatelier.contract.ItemExists;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.ItemUnknown;
import nl.wijkatelier.contract.Refusal;
import nl.wijkatelier.contract.process.AgreeMeasure;
import nl.wijkatelier.contract.process.DescribeHurdle;
import nl.wijkatelier.contract.process.HurdleDescribed;
import nl.wijkatelier.contract.process.HurdleId;
import nl.wijkatelier.contract.process.HurdleRaised;
import nl.wijkatelier.contract.process.HurdleReopened;
import nl.wijkatelier.contract.process.HurdleScored;
import nl.wijkatelier.contract.process.HurdleSettled;
import nl.wijkatelier.contract.process.HurdleWithdrawn;
import nl.wijkatelier.contract.process.MeasureAgreed;
import nl.wijkatelier.contract.process.RaiseHurdle;
import nl.wijkatelier.contract.process.ScoreHurdle;
import org.jspecify.annotations.Nullable;

/** What commands about hurdles lead to. */
final class HurdleDecisions {
    private final ProcessPlan plan;
    private final Parties parties;
    private final Supplier<? extends @Nullable Refusal> refusalToScore;

    HurdleDecisions(ProcessPlan plan, Parties parties, Supplier<? extends @Nullable Refusal> refusalToScore) {
        this.plan = plan;
        this.parties = parties;
        this.refusalToScore = refusalToScore;
    }

    Decision raise(RaiseHurdle raise) {
        return plan.hurdle(raise.hurdleId()) == null
                ? Decision.of(new HurdleRaised(
                        raise.hurdleId(), raise.title(), raise.description(), raise.component()))
                : Decision.refused(new ItemExists(ItemKind.HURDLE, raise.hurdleId().value()));
    }

    Decision describe(DescribeHurdle describe) {
        var described = new HurdleDescribed(
                describe.hurdleId(), describe.title(), describe.description(), describe.component());
        return whileOpen(
                describe.hurdleId(),
                hurdle -> unless(described.equals(hurdle.described()), described));
    }

    Decision score(ScoreHurdle score) {
        var refusal = refusalToScore.get();
        if (refusal != null) {
            return Decision.refused(refusal);
        }
        return whileOpen(
                score.hurdleId(),
                hurdle -> unless(
                        score.score().equals(hurdle.score()), new HurdleScored(score.hurdleId(), score.score())));
    }

    Decision agree(AgreeMeasure agree) {
        var refusal = agree.owner() == null ? null : parties.refusal(List.of(agree.owner()));
        var agreed = new MeasureAgreed(agree.hurdleId(), agree.measure(), agree.owner());
        return whileOpen(
                agree.hurdleId(),
                hurdle -> refusal != null
                        ? Decision.refused(refusal)
                        : unless(agreed.equals(hurdle.measure()), agreed));
    }

    Decision settle(HurdleId id) {
        return onList(id, hurdle -> unless(hurdle.settled(), new HurdleSettled(id)));
    }

    Decision reopen(HurdleId id) {
        return onList(id, hurdle -> unless(!hurdle.settled(), new HurdleReopened(id)));
    }

    Decision withdraw(HurdleId id) {
        return onList(id, _ -> Decision.of(new HurdleWithdrawn(id)));
    }

    private static Decision unless(boolean asItIs, AtelierEvent event) {
        return asItIs ? Decision.unchanged() : Decision.of(event);
    }

    private Decision whileOpen(HurdleId id, Function<Hurdle, Decision> decision) {
        var refusal = plan.refusalToChange(id);
        return refusal == null ? onList(id, decision) : Decision.refused(refusal);
    }

    private Decision onList(HurdleId id, Function<Hurdle, Decision> decision) {
        var hurdle = plan.hurdle(id);
        return hurdle == null || hurdle.withdrawn()
                ? Decision.refused(new ItemUnknown(ItemKind.HURDLE, id.value()))
                : decision.apply(hurdle);
    }
}
