package nl.wijkatelier.contract;

/** The five components of an atelier (seed: onderdelen), and what belongs to none of them in particular. */
public enum Component {
    PARTICIPATION,
    PROCESS,
    TECHNOLOGY,
    ORGANISATION,
    FINANCE,
    GENERAL
}
