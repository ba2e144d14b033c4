package nl.wijkatelier.query.report.wording;

/** The words that several chapters use, as the pages have them. */
public final class Words {
    /** The five components, and what is of none of them. */
    public static final Terms COMPONENT = Terms.of(
            "PARTICIPATION", "Participatie", "Participation",
            "PROCESS", "Proces", "Process",
            "TECHNOLOGY", "Techniek", "Technology",
            "ORGANISATION", "Organisatie", "Organisation",
            "FINANCE", "Financiën", "Finance",
            "GENERAL", "Algemeen", "General");

    /** A component, above a column. */
    public static final Text COMPONENT_TITLE = new Text("Onderdeel", "Component");
    /** How far something is, above a column. */
    public static final Text STATE = new Text("Stand", "State");
    /** What sort of thing it is, above a column. */
    public static final Text KIND = new Text("Soort", "Kind");
    /** Who has to see to it, above a column. */
    public static final Text OWNER = new Text("Eigenaar", "Owner");
    /** A party that is named somewhere but no longer registered. */
    public static final Text PARTY_GONE =
            new Text("partij die niet meer op de lijst staat", "a party that is no longer on the list");
    /** Somebody of whom the register knows nothing, or nothing any more. */
    public static final Text SOMEBODY = new Text("deelnemer", "participant");
    /** There is none. */
    public static final Text NONE = new Text("geen", "none");

    private Words() {}
}
