package nl.wijkatelier.evidence.dossier;

import java.util.Locale;

/** For whom a dossier is (DOMAIN.md §5: Woo, AVG). What each leaves out of an event is for its maker to say. */
public enum Edition {
    /** Everything, for who keeps the archive. */
    FULL("Vertrouwelijk"),
    /** What everybody in the atelier may see. */
    INTERNAL("Intern"),
    /** What may be made public: nobody's name or identifier, and nothing that is classified. */
    PUBLIC("Openbaar");

    private final String restriction;

    Edition(String restriction) {
        this.restriction = restriction;
    }

    /** Who may use it, as an archive is told. */
    String restriction() {
        return restriction;
    }

    /** How it is called in a dossier. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
