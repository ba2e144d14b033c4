package nl.wijkatelier.contract.comment;

/** What one can say of a note without writing: each is something that a group can do something with. */
public enum Reaction {
    /** I agree. */
    AGREE,
    /** I have a concern about this. */
    CONCERN,
    /** I have a question about this. */
    QUESTION,
    /** This gives me an idea. */
    IDEA,
    /** I know more of this. */
    KNOWLEDGE
}
