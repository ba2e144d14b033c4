package nl.wijkatelier.contract.neighbourhood;

import com.fasterxml.jackson.annotation.JsonInclude;
import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.Title;
import org.jspecify.annotations.Nullable;

/**
 * A rule about one indicator that excludes an alternative or flags it. About what is unknown it says nothing.
 *
 * @param ruleId by which people know it
 * @param effect what it does
 * @param alternative to which alternative
 * @param indicator what it looks at
 * @param comparison how it compares
 * @param bound with what
 * @param words what it says, in Dutch
 * @param wordsInEnglish the same in English
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ScanRule(
        Title ruleId,
        RuleEffect effect,
        HeatAlternative alternative,
        Indicator indicator,
        RuleComparison comparison,
        Quantity bound,
        Title words,
        @Nullable Title wordsInEnglish) {
    public ScanRule {
        InvalidValue.ifMissing("ruleId", ruleId);
        InvalidValue.ifMissing("effect", effect);
        InvalidValue.ifMissing("alternative", alternative);
        InvalidValue.ifMissing("indicator", indicator);
        InvalidValue.ifMissing("comparison", comparison);
        InvalidValue.ifMissing("bound", bound);
        InvalidValue.ifMissing("words", words);
    }
}
