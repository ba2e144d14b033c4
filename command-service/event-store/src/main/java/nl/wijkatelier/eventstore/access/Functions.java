package nl.wijkatelier.eventstore.access;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells what somebody does from what they are called. Who takes part may be registered by function, and a function is what the public is
 * told (DOMAIN.md §5): "adviseur participatie" is nobody's name, and its words are in half of what is written in an atelier.
 */
final class Functions {
    /** As a whole: many a first name ends so. */
    private static final Set<String> WORDS = Set.of(
            "lid", "raadslid", "bestuurslid", "commissielid", "teamlid", "statenlid", "invoer", "chair", "member", "resident", "tenant",
            "councillor", "alderman", "observer");

    private static final Pattern ENDINGS = Pattern.compile(
            ".*(?:adviseur|manager|projectleider|teamleider|begeleider|regisseur|beheerder|voorzitter|wethouder|burgemeester|secretaris"
                    + "|notulist|toehoorder|griffier|directeur|medewerker|ambtenaar|bewoner|huurder|eigenaar|coordinator|vertegenwoordiger"
                    + "|adviser|advisor|facilitator|officer)");

    private Functions() {}

    /** Whether a word, folded, is what somebody does. */
    static boolean has(String word) {
        return WORDS.contains(word) || ENDINGS.matcher(word).matches();
    }
}
