package nl.wijkatelier.evidence.dossier;

/** Whether somebody outside the installation said when the last checkpoint of a dossier was there, and why not. */
public enum Stamping {
    /** The stamp is enclosed. */
    STAMPED,
    /** The installation has no time-stamp authority. */
    NO_AUTHORITY,
    /** It has one, that gave no stamp that can be used when the dossier was made. */
    NO_ANSWER
}
