package nl.wijkatelier.atelier.blueprint;

import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.stakeholder.StakeholderType;

/** What a stakeholder of a kind is called until the facilitator knows which one it is: domain data, in Dutch (DOMAIN.md §3). */
final class PartyNames {
    private PartyNames() {}

    static Title of(StakeholderType kind) {
        return new Title(switch (kind) {
            case MUNICIPAL_EXECUTIVE -> "College van B en W";
            case MUNICIPAL_COUNCIL -> "Gemeenteraad";
            case CIVIL_SERVICE -> "Gemeente (ambtelijk)";
            case HOUSING_ASSOCIATION -> "Woningcorporatie";
            case GRID_OPERATOR -> "Netbeheerder";
            case HEAT_COMPANY -> "Warmtebedrijf";
            case UTILITY_COMPANY -> "Nutsbedrijf";
            case TENANTS -> "Huurders";
            case RESIDENTS_INITIATIVE -> "Bewonersinitiatief";
            case OWNERS_ASSOCIATION -> "Vereniging van eigenaars";
            case OWNER_OCCUPIERS -> "Eigenaar-bewoners";
            case PRIVATE_LANDLORD -> "Particuliere verhuurder";
            case SOURCE_OWNER -> "Bronhouder";
            case WATER_AUTHORITY -> "Waterschap";
            case OTHER -> "Andere partij";
        });
    }
}
