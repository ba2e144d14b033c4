package nl.wijkatelier.command.blueprint;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkatelier.eventstore.access.Functions;

/**
 * Finds in a text the names of those who took part: the whole name, or a word of it that can be known as a name. As {@code localNames} of the
 * web client, which warns who publishes a blueprint. What somebody does, by which they may be registered, is a word of every atelier.
 */
final class NamesInText {
    private static final Pattern WORD = Pattern.compile("[\\p{L}']+");

    /** It begins with a capital, is no abbreviation, and is not so short that it is found everywhere. */
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{Ll}']{3,}");

    private final List<String> wholes;
    private final Set<String> words;

    NamesInText(Collection<String> names) {
        wholes = names.stream().map(NamesInText::spaced).filter(name -> name.strip().contains(" ")).toList();
        words = names.stream()
                .flatMap(NamesInText::words)
                .filter(word -> NAME.matcher(word).matches() && !Functions.has(word.toLowerCase(Locale.ROOT)))
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean in(String text) {
        var spaced = spaced(text);
        return words(text).anyMatch(words::contains) || wholes.stream().anyMatch(spaced::contains);
    }

    /** Its words, without capitals and with one space around each. */
    private static String spaced(String text) {
        return words(text).map(word -> word.toLowerCase(Locale.ROOT)).collect(Collectors.joining(" ", " ", " "));
    }

    private static Stream<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group);
    }
}
