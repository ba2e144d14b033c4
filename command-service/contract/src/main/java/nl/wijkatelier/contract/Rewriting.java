package nl.wijkatelier.contract;

/** An event by which what was written comes in the place of what anybody wrote there before. */
public interface Rewriting {
    /** What was replaced. */
    Passage rewrites();
}
