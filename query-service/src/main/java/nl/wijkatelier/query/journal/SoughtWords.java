package nl.wijkatelier.query.journal;

import java.util.List;
import java.util.regex.Pattern;
import nl.wijkatelier.query.history.FoldedText;

/**
 * Words that are looked for, whatever their capitals and accents; all of them have to occur, in any order. Words between quotes have to
 * stand next to each other, on one line: each text of an event begins another. Three letters have to begin a word, and fewer to be one:
 * within one, "ev" would be in each "gegevens", and "ev" begins "even". Longer ones are found in compounds as well.
 */
record SoughtWords(List<FoldedText> words) {

    private static final int SHORT = 3;
    private static final Pattern WORDS = Pattern.compile("[\"“”„]([^\"“”„]*)[\"“”„]?|[^\\s\"“”„]+");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    static SoughtWords of(String text) {
        return new SoughtWords(WORDS.matcher(FoldedText.of(text).value()).results()
                .map(found -> found.group(1) == null ? found.group() : SPACE.matcher(found.group(1).strip()).replaceAll(" "))
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
        while (at >= 0 && !mayStand(word, text, at)) {
            at = text.indexOf(word, at + 1);
        }
        return at >= 0;
    }

    private static boolean mayStand(String word, String text, int at) {
        var end = at + word.length();
        var begins = at == 0 || !Character.isLetterOrDigit(word.charAt(0)) || !Character.isLetterOrDigit(text.charAt(at - 1));
        var ends = end == text.length() || !Character.isLetterOrDigit(text.charAt(end - 1)) || !Character.isLetterOrDigit(text.charAt(end));
        return word.length() > SHORT || begins && (word.length() == SHORT || ends);
    }
}
