package nl.wijkatelier.query.report.document;

import java.util.Locale;

/** A language in which a report can be had. */
public enum Language {
    /** Dutch. */
    NL(Locale.of("nl", "NL")),
    /** English. */
    EN(Locale.UK);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** How days and numbers are written. */
    public Locale locale() {
        return locale;
    }

    /** As BCP 47 has it: {@code nl}. */
    public String code() {
        return locale.getLanguage();
    }
}
