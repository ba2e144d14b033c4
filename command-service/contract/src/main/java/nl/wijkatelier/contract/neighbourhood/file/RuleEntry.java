package nl.wijkatelier.contract.neighbourhood.file;

import java.util.Map;
import java.util.regex.Pattern;
import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.neighbourhood.HeatAlternative;
import nl.wijkatelier.contract.neighbourhood.Quantity;
import nl.wijkatelier.contract.neighbourhood.RuleComparison;
import nl.wijkatelier.contract.neighbourhood.RuleEffect;
import nl.wijkatelier.contract.neighbourhood.ScanRule;
import org.jspecify.annotations.Nullable;

/**
 * What excludes an alternative or flags it.
 *
 * @param id by which people know it
 * @param effect what it does
 * @param alternative to which alternative
 * @param when of what it depends: an indicator, a comparison and a number, such as {@code mtSourceKm > 15}
 * @param nl what it says, in Dutch
 * @param en the same in English
 */
record RuleEntry(
        Title id, RuleEffect effect, HeatAlternative alternative, String when, Title nl, @Nullable Title en) {
    private static final Pattern CONDITION = Pattern.compile("\\s*(\\w+)\\s*(<=|<|==|>=|>)\\s*(\\d{1,9}(?:\\.\\d{1,3})?)\\s*");
    private static final Map<String, RuleComparison> SIGNS = Map.of(
            "<", RuleComparison.LESS,
            "<=", RuleComparison.AT_MOST,
            "==", RuleComparison.EQUAL,
            ">=", RuleComparison.AT_LEAST,
            ">", RuleComparison.MORE);

    RuleEntry {
        rule(id, effect, alternative, when, nl, en);
    }

    ScanRule rule() {
        return rule(id, effect, alternative, when, nl, en);
    }

    private static ScanRule rule(
            Title id, RuleEffect effect, HeatAlternative alternative, String when, Title nl, @Nullable Title en) {
        InvalidValue.ifMissing("id", id);
        InvalidValue.ifMissing("nl", nl);
        InvalidValue.ifMissing("when", when);
        var condition = CONDITION.matcher(when);
        if (!condition.matches()) {
            throw new InvalidValue("when", "must be an indicator, one of < <= == >= >, and a number, such as mtSourceKm > 15");
        }
        return new ScanRule(
                id,
                effect,
                alternative,
                Indicators.named("when", condition.group(1)),
                SIGNS.get(condition.group(2)),
                Quantity.of(condition.group(3)),
                nl,
                en);
    }
}
