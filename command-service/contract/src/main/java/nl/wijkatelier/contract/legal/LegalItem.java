package nl.wijkatelier.contract.legal;

import com.fasterxml.jackson.annotation.JsonInclude;
import nl.wijkatelier.contract.Explanation;
import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.WebAddress;
import org.jspecify.annotations.Nullable;

/**
 * A question of a legal checklist.
 *
 * @param itemId its id in the checklist, which it keeps in later versions
 * @param law the law it is from
 * @param question what has to be looked at, in Dutch
 * @param questionInEnglish the same in English
 * @param background what the law says about it, in Dutch
 * @param backgroundInEnglish the same in English
 * @param source where that is to be read
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LegalItem(
        LegalItemId itemId,
        Title law,
        Explanation question,
        Explanation questionInEnglish,
        @Nullable Explanation background,
        @Nullable Explanation backgroundInEnglish,
        WebAddress source) {
    public LegalItem {
        InvalidValue.ifMissing("itemId", itemId);
        InvalidValue.ifMissing("law", law);
        InvalidValue.ifMissing("question", question);
        InvalidValue.ifMissing("questionInEnglish", questionInEnglish);
        InvalidValue.ifMissing("source", source);
    }
}
