package nl.wijkatelier.contract.blueprint;

/** The parts of a blueprint, which are carried over or left out one by one (DOMAIN.md §6). */
public enum BlueprintPart {
    PROGRAMME,
    SCAN_MODEL,
    CRITERIA,
    STAKEHOLDER_TYPES,
    STEP_PLAN,
    STEPS,
    ROUTE_PHASES,
    HURDLES,
    PRODUCTS,
    AGREEMENTS,
    LESSONS
}
