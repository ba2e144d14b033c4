package nl.wijkatelier.contract.organisation;

/** Kinds of body (DOMAIN.md §8). */
public enum BodyKind {
    STEERING_GROUP,
    PROJECT_TEAM,
    WORKING_GROUP,
    SOUNDING_BOARD
}
