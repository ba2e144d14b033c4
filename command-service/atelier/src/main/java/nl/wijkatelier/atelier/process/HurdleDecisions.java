package nl.wijkatelier.atelier.process;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.wijkatelier.atelier.Decision;
import nl.wijkatelier.atelier.people.People;
import nl.wijkatelier.atelier.stakeholder.Parties;
import nl.wijkatelier.contract.AtelierEvent;
import nl.wijkatelier.contract.ItemExists;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.ItemUnknown;
import nl.wijkatelier.contract.Refusal;
import nl.wijkatelier.contract.people.NotJoined;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.contract.process.AgreeMeasure;
import nl.wijkatelier.contract.process.DescribeHurdle;
import nl.wijkatelier.contract.process.HurdleDescribed;
import nl.wijkatelier.contract.process.HurdleEntrusted;
import nl.wijkatelier.contract.process.HurdleId;
import nl.wijkatelier.contract.process.HurdleRaised;
import nl.wijkatelier.contract.process.HurdleReopened;
import nl.wijkatelier.contract.process.HurdleScored;
import nl.wijkatelier.contract.process.HurdleSettled;
import nl.wijkatelier.contract.process.HurdleWithdrawn;
import nl.wijkatelier.contract.process.MeasureAgreed;
import nl.wijkatelier.contract.process.RaiseHurdle;
import nl.wijkatelier.contract.process.ScoreHurdle;
import nl.wijkatelier.contract.stakeholder.StakeholderId;
import org.jspecify.annotations.Nullable;

/** What commands about hurdles lead to. */
final class HurdleDecisions {
    private final ProcessPlan plan;
    private final Parties parties;
    private final People people;
    private final Supplier<? extends @Nullable Refusal> refusalToScore;

    HurdleDecisions(
            ProcessPlan plan, Parties parties, People people, Supplier<? extends @Nullable Refusal> refusalToScore) {
        this.plan = plan;
        this.parties = parties;
        this.people = people;
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
        var agreed = new MeasureAgreed(agree.hurdleId(), agree.measure(), agree.owner());
        return whileOpen(agree.hurdleId(), hurdle -> {
            var refusal = parties.refusal(owner(agreed), owner(hurdle.measure()));
            return refusal != null ? Decision.refused(refusal) : unless(agreed.equals(hurdle.measure()), agreed);
        });
    }

    private static List<StakeholderId> owner(@Nullable MeasureAgreed measure) {
        return measure == null || measure.owner() == null ? List.of() : List.of(measure.owner());
    }

    Decision entrust(HurdleId id, @Nullable ParticipantId participant) {
        return whileOpen(id, hurdle -> {
            if (Objects.equals(participant, hurdle.keeper())) {
                return Decision.unchanged();
            }
            return participant == null || people.takesPart(participant)
                    ? Decision.of(new HurdleEntrusted(id, participant))
                    : Decision.refused(new NotJoined(participant));
        });
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
