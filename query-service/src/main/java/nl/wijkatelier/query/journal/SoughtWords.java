package nl.wijkatelier.query.journal;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words that are looked for, whatever their capitals and accents; all of them have to occur, in any order. */
record SoughtWords(List<String> folded) {

    private static final Pattern BETWEEN = Pattern.compile("\\s+");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    static SoughtWords of(String text) {
        return new SoughtWords(BETWEEN.splitAsStream(folded(text)).filter(word -> !word.isEmpty()).distinct().toList());
    }

    boolean areIn(String text) {
        var searched = folded(text);
        return folded.stream().allMatch(searched::contains);
    }

    private static String folded(String text) {
        // Most texts are as they have to be already, and an entry is looked at for every question.
        var plain = text.chars().allMatch(sign -> sign < 0x80)
                ? text
                : ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return plain.toLowerCase(Locale.ROOT);
    }
}
