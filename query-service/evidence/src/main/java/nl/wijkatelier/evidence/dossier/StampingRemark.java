package nl.wijkatelier.evidence.dossier;

/** What a dossier says of the time stamp on its last checkpoint, in one language: who misses one is to know why. */
enum StampingRemark {
    DUTCH(
            """
            Op het laatste controlepunt zit een tijdstempel van een dienst buiten deze installatie: %2$s.""",
            """
            Er zit geen tijdstempel bij: deze installatie gebruikt daar geen dienst voor. Sinds wanneer deze geschiedenis er is, blijkt dan
            alleen uit een controlepunt dat iemand anders kreeg en bewaarde.""",
            """
            LET OP: er zit GEEN tijdstempel bij. Deze installatie gebruikt er een dienst voor, maar die gaf geen bruikbaar antwoord toen dit
            dossier werd gemaakt. Sinds wanneer deze geschiedenis er is, blijkt dan alleen uit een controlepunt dat iemand anders kreeg
            en bewaarde. Vraag later om een nieuw dossier, of om een tijdstempel op %1$s."""),
    ENGLISH(
            """
            On the last checkpoint is a time stamp of an authority outside this installation: %2$s.""",
            """
            There is no time stamp: this installation uses no authority for that. Since when this history is there, then shows by nothing
            but a checkpoint that somebody else was given and kept.""",
            """
            MIND: there is NO time stamp. This installation uses an authority for that, but it gave no answer that can be used when this
            dossier was made. Since when this history is there, then shows by nothing but a checkpoint that somebody else was given and
            kept. Ask later for a new dossier, or for a time stamp on %1$s.""");

    private final String stamped;
    private final String noAuthority;
    private final String noAnswer;

    StampingRemark(String stamped, String noAuthority, String noAnswer) {
        this.stamped = stamped;
        this.noAuthority = noAuthority;
        this.noAnswer = noAnswer;
    }

    String text(Stamping stamping, long size) {
        var said = switch (stamping) {
            case STAMPED -> stamped;
            case NO_AUTHORITY -> noAuthority;
            case NO_ANSWER -> noAnswer;
        };
        return said.formatted(DossierForm.checkpoint(size), DossierForm.stamp(size));
    }
}
