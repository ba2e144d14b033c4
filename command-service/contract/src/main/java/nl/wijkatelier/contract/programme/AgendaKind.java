package nl.wijkatelier.contract.programme;

/** What sort of thing stands on the agenda (DOMAIN.md §4: what is not opening, break or closing is time for components). */
public enum AgendaKind {
    OPENING,
    BREAK,
    COMPONENT,
    CLOSING
}
