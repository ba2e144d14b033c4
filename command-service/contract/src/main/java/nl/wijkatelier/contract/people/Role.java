package nl.wijkatelier.contract.people;

/** What somebody may do in an atelier. */
public enum Role {
    /** Prepares and leads: everything. */
    FACILITATOR,
    /** Takes part: notes, votes, positions. */
    PARTICIPANT,
    /** Follows along, changes nothing. */
    OBSERVER,
    /** Traces how a decision was reached, changes nothing. */
    AUDITOR
}
