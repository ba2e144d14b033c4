package nl.wijkatelier.evidence.dossier;

import java.util.Locale;
import nl.wijkatelier.evidence.archive.ArchivedDossier.Restriction;

/** For whom a dossier is (DOMAIN.md §5: Woo, AVG). What each leaves out of an event is for its maker to say. */
public enum Edition {
    /** Everything, for who keeps the archive. */
    FULL(
            "volledige editie",
            new Restriction("Niet openbaar", Restriction.OWN_LIST, "Alleen voor wie het archief beheert. Bevat persoonsgegevens, wat"
                    + " vertrouwelijk is, en wat in stilte is geschreven en gestemd.")),
    /** What everybody in the atelier may see. */
    INTERNAL(
            "interne editie",
            new Restriction("Beperkt openbaar", Restriction.OWN_LIST, "Voor wie in het atelier zit en voor hun organisaties. Bevat"
                    + " persoonsgegevens.")),
    /** What may be made public: nobody's name or identifier, and nothing that is classified. */
    PUBLIC(
            "openbare editie",
            new Restriction("Geen beperking", Restriction.LIST, "Voor iedereen (Woo). Rollen staan in de plaats van namen; wat intern of"
                    + " vertrouwelijk is, is weggelaten."));

    private final String title;
    private final Restriction restriction;

    Edition(String title, Restriction restriction) {
        this.title = title;
        this.restriction = restriction;
    }

    /** How people call it. */
    String title() {
        return title;
    }

    /** Who may use it, as an archive is told. */
    Restriction restriction() {
        return restriction;
    }

    /** How it is called in a dossier. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
