package nl.wijkatelier.contract.resource;

/** The phases for which resources are counted (DOMAIN.md §6). */
public enum ResourcePhase {
    /** The half-days of the atelier itself. */
    ATELIER,
    /** Making the project plan. */
    PROJECT_PLAN,
    /** Making the neighbourhood implementation plan (WUP). */
    NEIGHBOURHOOD_PLAN
}
