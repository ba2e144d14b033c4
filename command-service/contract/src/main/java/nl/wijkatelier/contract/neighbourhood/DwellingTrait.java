package nl.wijkatelier.contract.neighbourhood;

/** What the dwellings of a neighbourhood are counted by (DOMAIN.md §1.2, item 1.2 of the step plan). */
public enum DwellingTrait {
    /** Kinds of buildings: flats, terraced houses. */
    TYPE,
    /** When they were built. */
    CONSTRUCTION_PERIOD,
    /** Who owns them. */
    OWNER
}
