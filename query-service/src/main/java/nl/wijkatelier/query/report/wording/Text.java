package nl.wijkatelier.query.report.wording;

import nl.wijkatelier.query.report.document.Language;

/** The same in Dutch and in English; may hold places for values, as {@link String#format} has them. */
public record Text(String dutch, String english) {
    /** The text in a language. */
    public String in(Language language) {
        return switch (language) {
            case NL -> dutch;
            case EN -> english;
        };
    }
}
