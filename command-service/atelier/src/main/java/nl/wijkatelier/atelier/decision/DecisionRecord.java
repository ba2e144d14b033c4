package nl.wijkatelier.atelier.decision;

import java.util.ArrayList;
import java.util.List;
import nl.wijkatelier.contract.Explanation;
import nl.wijkatelier.contract.decision.Background;
import nl.wijkatelier.contract.decision.Confidentiality;
import nl.wijkatelier.contract.decision.Consequences;
import nl.wijkatelier.contract.decision.DecisionProposed;
import nl.wijkatelier.contract.decision.FormalDecision;
import nl.wijkatelier.contract.decision.FormalPath;
import nl.wijkatelier.contract.decision.Ground;
import nl.wijkatelier.contract.decision.OptionId;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded of a decision around its text.
 *
 * @param background what led to it, and what weighs
 * @param consequences what follows, and what is assumed
 * @param options what is chosen from, also what was dropped
 * @param grounds what it rests on
 * @param confidentiality who may read about it; null while nobody has said
 * @param formalPath which body decides formally, and when
 * @param formal what that body decided
 * @param minorityView what the minority wants to be remembered
 */
public record DecisionRecord(
        Background background,
        Consequences consequences,
        List<Option> options,
        List<Ground> grounds,
        @Nullable Confidentiality confidentiality,
        FormalPath formalPath,
        @Nullable FormalDecision formal,
        @Nullable Explanation minorityView) {

    static DecisionRecord proposed(DecisionProposed event) {
        return new DecisionRecord(
                new Background(event.context(), List.of()), new Consequences(List.of(), List.of(), List.of()), List.of(),
                event.grounds(), null, FormalPath.UNKNOWN, null, null);
    }

    @Nullable Option option(OptionId id) {
        return options.stream().filter(option -> option.optionId().equals(id)).findFirst().orElse(null);
    }

    DecisionRecord with(Background other) {
        return new DecisionRecord(other, consequences, options, grounds, confidentiality, formalPath, formal, minorityView);
    }

    DecisionRecord with(Consequences other) {
        return new DecisionRecord(background, other, options, grounds, confidentiality, formalPath, formal, minorityView);
    }

    DecisionRecord with(Confidentiality other) {
        return new DecisionRecord(background, consequences, options, grounds, other, formalPath, formal, minorityView);
    }

    DecisionRecord with(FormalPath other) {
        return new DecisionRecord(background, consequences, options, grounds, confidentiality, other, formal, minorityView);
    }

    DecisionRecord with(FormalDecision other) {
        return new DecisionRecord(background, consequences, options, grounds, confidentiality, formalPath, other, minorityView);
    }

    DecisionRecord withMinorityView(Explanation other) {
        return new DecisionRecord(background, consequences, options, grounds, confidentiality, formalPath, formal, other);
    }

    DecisionRecord with(Option option) {
        var changed = new ArrayList<>(options);
        var before = option(option.optionId());
        if (before == null) {
            changed.add(option);
        } else {
            changed.set(changed.indexOf(before), option);
        }
        return new DecisionRecord(
                background, consequences, List.copyOf(changed), grounds, confidentiality, formalPath, formal, minorityView);
    }

    DecisionRecord on(Ground ground) {
        var more = new ArrayList<>(grounds);
        more.add(ground);
        return onOnly(more);
    }

    DecisionRecord without(Ground ground) {
        return onOnly(grounds.stream().filter(each -> !each.equals(ground)).toList());
    }

    private DecisionRecord onOnly(List<Ground> others) {
        return new DecisionRecord(
                background, consequences, options, List.copyOf(others), confidentiality, formalPath, formal, minorityView);
    }
}
