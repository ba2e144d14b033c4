package nl.wijkatelier.query.history;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A text as it is searched: without capitals and accents.
 *
 * @param value what is left of it
 */
public record FoldedText(String value) {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final int TRIGRAM = 3;

    /** Folds a text. */
    public static FoldedText of(String text) {
        // Most texts are as they have to be already, and an entry is looked at for every question.
        var plain = text.chars().allMatch(sign -> sign < 0x80)
                ? text
                : ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return new FoldedText(plain.toLowerCase(Locale.ROOT));
    }

    /** Whether it has three letters in a row, by which it can be told where it is not. */
    public boolean hasTrigrams() {
        return value.length() >= TRIGRAM;
    }

    /** Every three letters in a row, each as a number. */
    IntStream trigrams() {
        return IntStream.rangeClosed(0, value.length() - TRIGRAM)
                .map(at -> (value.charAt(at) * 31 + value.charAt(at + 1)) * 31 + value.charAt(at + 2));
    }
}
