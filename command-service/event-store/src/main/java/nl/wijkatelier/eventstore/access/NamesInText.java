package nl.wijkatelier.eventstore.access;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The rule by which a text that leaves an atelier names somebody, in the public edition and in a blueprint. It finds names of people in
 * what was written, without regard to accents, capitals, and what stands between words. A text names
 * somebody when it has the whole name in a row, or as a whole word any part of it of three letters or more. What goes with a name
 * but is nobody's, as "van der", is never enough.
 *
 * <p>Made once for all names: the words of a text are looked up, however many names there are. Too much is found rather than too
 * little: of "De Groot" the word "groot" is found too.
 */
public final class NamesInText {
    private static final int SHORTEST = 3;

    /** Particles of Dutch and other surnames, and titles; those of one or two letters are too short anyway. */
    private static final Set<String> NOBODYS = Set.of(
            "de", "te", "van", "der", "den", "des", "het", "ten", "ter", "aan", "bij", "uit", "onder", "over", "voor", "achter", "tot",
            "von", "vom", "und", "zum", "zur", "del", "della", "dos",
            "dhr", "mevr", "mevrouw", "meneer", "mijnheer", "heer", "mrs", "drs", "ing", "prof", "msc", "bsc", "mba", "phd");

    private static final Pattern ASIDE = Pattern.compile("\\([^)]*\\)|\\[[^]]*]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** Letters that are no other letter with a mark, as those who cannot type them write them. */
    private static final Map<Character, String> PLAIN = Map.of(
            'ø', "o", 'ł', "l", 'đ', "d", 'ð', "d", 'ß', "ss", 'æ', "ae", 'œ', "oe", 'þ', "th", 'ı', "i");

    private final Set<String> words = new HashSet<>();
    private final Map<String, List<List<String>>> rows = new HashMap<>();

    /**
     * A finder of these names; what stands between brackets in them is no part of a name.
     *
     * @param organisations for whom they are here: their words are nobody's in what somebody is called by function
     */
    public NamesInText(Collection<String> names, Collection<String> organisations) {
        var known = new HashSet<String>();
        organisations.forEach(organisation -> known.addAll(wordsOf(organisation)));
        names.forEach(name -> learn(ASIDE.matcher(name).replaceAll(" ").strip(), known));
    }

    private void learn(String name, Set<String> organisations) {
        // Who writes no capitals at all may have written a name.
        var first = wordsOf(name).stream().findFirst().orElse("");
        if (!name.isEmpty() && Character.isUpperCase(name.codePointAt(0)) && Functions.has(first)) {
            learnAfterFunction(name, organisations);
        } else {
            learnName(name);
        }
    }

    /** Of "Wethouder Jansen" the second is a name, of "Adviseur participatie" and "Voorzitter VvE Molenhof" nothing is. */
    private void learnAfterFunction(String name, Set<String> organisations) {
        for (var part : SPACES.split(name)) {
            if (Character.isUpperCase(part.codePointAt(0))) {
                wordsOf(part).stream()
                        .filter(word -> !Functions.has(word) && !organisations.contains(word))
                        .forEach(this::learnWord);
            }
        }
    }

    private void learnName(String name) {
        for (var part : SPACES.split(name)) {
            var inPart = wordsOf(part);
            inPart.forEach(this::learnWord);
            learnWord(String.join("", inPart)); // Anne-Marie is written Annemarie too, and O'Brien Obrien
        }
        var whole = wordsOf(name);
        if (whole.stream().anyMatch(NamesInText::isSomebodys)) {
            rows.computeIfAbsent(whole.getFirst(), first -> new ArrayList<>()).add(whole);
            learnWord(String.join("", whole)); // as in an address on the web
        }
    }

    private void learnWord(String word) {
        if (isSomebodys(word) && word.codePoints().filter(Character::isLetter).count() >= SHORTEST) {
            words.add(word);
        }
    }

    private static boolean isSomebodys(String word) {
        return !NOBODYS.contains(word) && word.codePoints().anyMatch(Character::isLetter);
    }

    /** Whether a text names any of them. */
    public boolean in(String text) {
        if (words.isEmpty()) {
            return false;
        }
        var written = wordsOf(text);
        for (var at = 0; at < written.size(); at++) {
            if (words.contains(written.get(at)) || hasRow(written, at)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasRow(List<String> written, int at) {
        for (var row : rows.getOrDefault(written.get(at), List.of())) {
            if (at + row.size() <= written.size() && written.subList(at, at + row.size()).equals(row)) {
                return true;
            }
        }
        return false;
    }

    /** The words of a text, folded; everything but letters and digits stands between words. */
    private static List<String> wordsOf(String text) {
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        var folded = folded(text);
        for (var at = 0; at < folded.length(); ) {
            var character = folded.codePointAt(at);
            at += Character.charCount(character);
            if (Character.isLetterOrDigit(character)) {
                append(word, character);
            } else if (Character.getType(character) != Character.FORMAT) { // a soft hyphen does not end a word
                end(word, words);
            }
        }
        end(word, words);
        return words;
    }

    private static String folded(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        return isPlain(lower) ? lower : MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD)).replaceAll("");
    }

    private static boolean isPlain(String text) {
        for (var at = 0; at < text.length(); at++) {
            if (text.charAt(at) > 0x7f) {
                return false;
            }
        }
        return true;
    }

    private static void append(StringBuilder word, int character) {
        var plain = character <= Character.MAX_VALUE ? PLAIN.get((char) character) : null;
        if (plain == null) {
            word.appendCodePoint(character);
        } else {
            word.append(plain);
        }
    }

    private static void end(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }
}
