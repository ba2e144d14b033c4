package nl.wijkatelier.evidence.dossier;

import java.util.Locale;

/** For whom a dossier is (DOMAIN.md §5: Woo, AVG). What each leaves out of an event is for its maker to say. */
public enum Edition {
    /** Everything, for who keeps the archive. */
    FULL,
    /** What everybody in the atelier may see. */
    INTERNAL,
    /** What may be made public: nobody's name or identifier, and nothing that is classified. */
    PUBLIC;

    /** How it is called in a dossier. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
