package nl.wijkatelier.contract;

/**
 * Something written that is replaced as a whole: what one person writes there comes in the place of what another wrote.
 *
 * @param kind what kind of thing it is about
 * @param id which one
 * @param part which part of what is written about it
 */
public record Passage(ItemKind kind, String id, Part part) {

    /** What is written about a thing and can be replaced without the rest. */
    public enum Part {
        DESCRIPTION,
        /** What must be so to go on. */
        CRITERIA,
        /** What is done about a hurdle, and by whom. */
        MEASURE,
        /** Why an atelier is wanted. */
        OCCASION,
        /** Where it starts from. */
        STARTING_POINT,
        /** The phases of a route map. */
        PHASES,
        /** What led to a question, and what weighs. */
        BACKGROUND,
        CONSEQUENCES,
        /** Which body decides formally, and when. */
        FORMAL_PATH,
        /** What that body decided. */
        FORMAL_OUTCOME,
        MINORITY_VIEW
    }

    /** The description of a thing. */
    public static Passage description(ItemKind kind, String id) {
        return new Passage(kind, id, Part.DESCRIPTION);
    }
}
