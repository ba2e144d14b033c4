package nl.wijkatelier.contract.stakeholder;

/** Kinds of stakeholder (DOMAIN.md §3). */
public enum StakeholderType {
    MUNICIPAL_EXECUTIVE,
    MUNICIPAL_COUNCIL,
    CIVIL_SERVICE,
    HOUSING_ASSOCIATION,
    GRID_OPERATOR,
    HEAT_COMPANY,
    UTILITY_COMPANY,
    TENANTS,
    RESIDENTS_INITIATIVE,
    OWNERS_ASSOCIATION,
    OWNER_OCCUPIERS,
    PRIVATE_LANDLORD,
    SOURCE_OWNER,
    WATER_AUTHORITY,
    OTHER
}
