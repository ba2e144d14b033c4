package nl.wijkatelier.query.report.wording;

import java.util.LinkedHashMap;
import java.util.Map;

/** The words for the values of an enumeration of the contract. */
public final class Terms {
    private final Map<String, Text> words;

    private Terms(Map<String, Text> words) {
        this.words = words;
    }

    /** Terms from alternating value, Dutch and English. */
    public static Terms of(String... valueDutchEnglish) {
        var words = new LinkedHashMap<String, Text>();
        for (var at = 0; at < valueDutchEnglish.length; at += 3) {
            words.put(valueDutchEnglish[at], new Text(valueDutchEnglish[at + 1], valueDutchEnglish[at + 2]));
        }
        return new Terms(words);
    }

    /** The words for a value; the value itself when a later version of the contract has given it. */
    public Text of(String value) {
        return words.getOrDefault(value, new Text(value, value));
    }

    /** The values that there are words for. */
    public Iterable<String> values() {
        return words.keySet();
    }
}
