package nl.wijkatelier.evidence.archive;

import java.util.List;

/**
 * A dossier as an archive must know it.
 *
 * @param identifier unique: of the installation, the atelier, the revision and the edition
 * @param name what it is called
 * @param about whose it is and of when
 * @param restriction who may use it
 */
public record ArchivedDossier(String identifier, String name, About about, Restriction restriction) {

    /**
     * Whose the history is, and of when.
     *
     * @param atelier what it is called
     * @param archiveCreator the organisation whose archive it belongs to
     * @param from when the first of it happened, ISO-8601
     * @param until when the last did
     * @param recorded when the last event was recorded: later than it happened, where an atelier was imported
     */
    public record About(String atelier, String archiveCreator, String from, String until, String recorded) {}

    /**
     * Who may use it. Which ground of which act that has is for the archive creator to judge, at the latest when it is transferred.
     *
     * @param type in short, from a list
     * @param list which
     * @param description the same in a sentence
     */
    public record Restriction(String type, String list, String description) {
        /** That of the standard, which has a word for what is not restricted. */
        public static final String LIST = "Begrippenlijst BeperkingGebruikTypeLijst MDTO";
        /** The standard leaves to each organisation what restrictions it has. */
        public static final String OWN_LIST = "Edities van het dossier van een Wijkatelier";
    }

    /** The sidecar of the dossier as a whole: an informatieobject, with its elements in the order that the schema asks. */
    public String sidecar(List<ArchivedFile> files) {
        return Mdto.document("informatieobject", mdto -> {
            mdto.identification(identifier);
            mdto.text("naam", name);
            mdto.term("aggregatieniveau", "Dossier", "Begrippenlijst Aggregatieniveaus MDTO");
            mdto.text("omschrijving", "De geschiedenis van een Wijkatelier, met wat bewijst dat er niets aan is veranderd.");
            mdto.in("dekkingInTijd", () -> {
                mdto.term("dekkingInTijdType", "Looptijd van een dossier", "Wijkatelier");
                mdto.text("dekkingInTijdBegindatum", day(about.from()));
                mdto.text("dekkingInTijdEinddatum", day(about.until()));
            });
            mdto.text("taal", "nl-NL");
            mdto.in("event", () -> {
                mdto.term("eventType", "Creatie", "Begrippenlijst EventTypeLijst MDTO");
                mdto.text("eventTijd", about.recorded());
            });
            mdto.term("waardering", "Nader te bepalen", "N", "Begrippenlijst Waarderingen MDTO");
            files.forEach(file -> mdto.reference("heeftRepresentatie", file.name(), identifierOf(file)));
            mdto.named("archiefvormer", about.archiveCreator());
            mdto.in("beperkingGebruik", () -> {
                mdto.term("beperkingGebruikType", restriction.type(), restriction.list());
                mdto.text("beperkingGebruikNadereBeschrijving", restriction.description());
            });
        });
    }

    /** The sidecar of one file: a bestand. */
    public String sidecar(ArchivedFile file) {
        return Mdto.document("bestand", mdto -> {
            mdto.identification(identifierOf(file));
            mdto.text("naam", file.name());
            mdto.text("omvang", Long.toString(file.size()));
            var format = file.format();
            mdto.term("bestandsformaat", format.label(), format.code(), format.list());
            mdto.in("checksum", () -> {
                mdto.term("checksumAlgoritme", "SHA-256", "Begrippenlijst ChecksumAlgoritme MDTO");
                mdto.text("checksumWaarde", file.sha256());
                mdto.text("checksumDatum", about.recorded());
            });
            mdto.reference("isRepresentatieVan", name, identifier);
        });
    }

    private String identifierOf(ArchivedFile file) {
        return identifier + "/" + file.name();
    }

    private static String day(String moment) {
        return moment.length() < 10 ? moment : moment.substring(0, 10);
    }
}
