package nl.wijkatelier.contract.decision;

/** Where somebody stands on a proposal. */
public enum Position {
    /** No objection: good enough for now, safe enough to try. */
    CONSENT,
    /** No objection, but a concern to be kept. */
    CONCERN,
    /** A reasoned objection: the proposal would harm the aim. */
    OBJECTION,
    FOR,
    AGAINST,
    ABSTAIN,
    /** An advice, given in the reason. */
    ADVICE,
    AGREE,
    /** Does not agree, for a reason. */
    DISAGREE
}
