package nl.wijkatelier.query.history;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.IntConsumer;
import java.util.regex.Pattern;

/**
 * A text as it is searched: without capitals and accents.
 *
 * @param value what is left of it
 */
public record FoldedText(String value) {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final int LONGEST_GRAM = 3;

    /** Folds a text. */
    public static FoldedText of(String text) {
        // Most texts are as they have to be already, and an entry is looked at for every question.
        var plain = text.chars().allMatch(sign -> sign < 0x80)
                ? text
                : ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return new FoldedText(plain.toLowerCase(Locale.ROOT));
    }

    /** Every letter, every two and every three in a row, each as a number. Of all that is said it is asked, so there are no streams in it. */
    void grams(IntConsumer gram) {
        grams(1, gram);
    }

    /** The longest of those that there are: by them it can be told where it is not. */
    void tellingGrams(IntConsumer gram) {
        grams(Math.min(LONGEST_GRAM, value.length()), gram);
    }

    private void grams(int shortest, IntConsumer gram) {
        for (int start = 0; start <= value.length() - shortest; start++) {
            int number = 0;
            int last = Math.min(value.length(), start + LONGEST_GRAM);
            for (int at = start; at < last; at++) {
                number = number * 31 + value.charAt(at);
                if (at - start + 1 >= shortest) {
                    gram.accept(number);
                }
            }
        }
    }
}
