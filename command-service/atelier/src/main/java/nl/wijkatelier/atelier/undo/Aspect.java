package nl.wijkatelier.atelier.undo;

/** What can be changed of an item independently of the rest, so that two people may without being in each other's way. */
public enum Aspect {
    /** Whether it is there at all. */
    PRESENCE,
    POSITION,
    TEXT,
    COLOUR,
    SIZE,
    /** In which cluster a note is. */
    CLUSTER,
    /** Which notes are in a cluster. */
    MEMBERS,
    TITLE,
    BOUNDS,
    /** The image that lies under a board. */
    BACKGROUND,
    DESCRIPTION,
    /** Influence and interest of a stakeholder. */
    STANDING,
    /** Whether a stakeholder is in the atelier, who speaks for it and for whom it speaks. */
    REPRESENTATION,
    /** How a stakeholder stands towards the transition. */
    ATTITUDE,
    /** Whether a comment was dealt with. */
    RESOLUTION
}
