package nl.wijkatelier.query.journal;

import java.util.List;
import java.util.regex.Pattern;
import nl.wijkatelier.query.history.FoldedText;

/**
 * Words that are looked for, whatever their capitals and accents; all of them have to occur, in any order. A short one has to begin a
 * word: within one, "ev" would be in each "gegevens". Longer ones are found in compounds as well.
 */
record SoughtWords(List<FoldedText> words) {

    private static final int SHORT = 3;
    private static final Pattern BETWEEN = Pattern.compile("\\s+");

    static SoughtWords of(String text) {
        return new SoughtWords(BETWEEN.splitAsStream(FoldedText.of(text).value())
                .filter(word -> !word.isEmpty())
                .distinct()
                .map(FoldedText::new)
                .toList());
    }

    boolean areIn(String text) {
        var searched = FoldedText.of(text).value();
        return words.stream().allMatch(word -> isIn(searched, word.value()));
    }

    private static boolean isIn(String text, String word) {
        var at = text.indexOf(word);
        if (word.length() > SHORT || !Character.isLetterOrDigit(word.charAt(0))) {
            return at >= 0;
        }
        while (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1))) {
            at = text.indexOf(word, at + 1);
        }
        return at >= 0;
    }
}
