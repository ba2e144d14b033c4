package nl.wijkatelier.query.journal;

import java.util.List;
import java.util.regex.Pattern;
import nl.wijkatelier.query.history.FoldedText;

/** Words that are looked for, whatever their capitals and accents; all of them have to occur, in any order. */
record SoughtWords(List<FoldedText> words) {

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
        return words.stream().allMatch(word -> searched.contains(word.value()));
    }
}
