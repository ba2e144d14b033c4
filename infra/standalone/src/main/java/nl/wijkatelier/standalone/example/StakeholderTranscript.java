package nl.wijkatelier.standalone.example;

import static nl.wijkatelier.standalone.example.ExampleFile.FACILITATOR;
import static nl.wijkatelier.standalone.example.ExampleFile.explanation;
import static nl.wijkatelier.standalone.example.ExampleFile.text;

import java.time.Instant;
import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.stakeholder.Attitude;
import nl.wijkatelier.contract.stakeholder.PlaceStakeholder;
import nl.wijkatelier.contract.stakeholder.Presence;
import nl.wijkatelier.contract.stakeholder.RecordAttitude;
import nl.wijkatelier.contract.stakeholder.RecordPresence;
import nl.wijkatelier.contract.stakeholder.RegisterStakeholder;
import nl.wijkatelier.contract.stakeholder.StakeholderId;
import nl.wijkatelier.contract.stakeholder.StakeholderType;
import nl.wijkatelier.contract.stakeholder.Standing;
import tools.jackson.databind.JsonNode;

/** The stakeholders, registered at the intake and placed during the activity of the stakeholder map. */
final class StakeholderTranscript {
    private final ExampleFile example;
    private final Transcript transcript;

    StakeholderTranscript(ExampleFile example, Transcript transcript) {
        this.example = example;
        this.transcript = transcript;
    }

    void tell() {
        var at = ProgrammeTranscript.moment(example.byId("programme", "dgd-1"), "15:16");
        for (var stakeholder : example.list("stakeholders")) {
            register(stakeholder);
            place(at.plusSeconds(45), stakeholder);
            recordWhatIsKnown(at.plusSeconds(60), stakeholder);
            at = at.plusSeconds(90);
        }
    }

    private void register(JsonNode stakeholder) {
        transcript.add(
                FACILITATOR,
                IntakeTranscript.begin(example),
                new RegisterStakeholder(
                        id(stakeholder),
                        new Title(text(stakeholder, "name")),
                        type(text(stakeholder, "type")),
                        explanation(stakeholder, "role").orElse(null),
                        explanation(stakeholder, "mustDecide").orElse(null),
                        explanation(stakeholder, "concern").orElse(null)));
    }

    private void place(Instant at, JsonNode stakeholder) {
        var standing = new Standing(
                stakeholder.path("influence").asDouble(), stakeholder.path("interest").asDouble());
        transcript.add(FACILITATOR, at, new PlaceStakeholder(id(stakeholder), standing));
    }

    /** What the file does not say stays unknown. */
    private void recordWhatIsKnown(Instant at, JsonNode stakeholder) {
        if (stakeholder.hasNonNull("presentAtAtelier")) {
            var presence = stakeholder.path("presentAtAtelier").asBoolean() ? Presence.PRESENT : Presence.ABSENT;
            transcript.add(FACILITATOR, at, new RecordPresence(id(stakeholder), presence, null));
        }
        if (stakeholder.hasNonNull("attitude")) {
            var attitude = attitude(stakeholder.path("attitude").asInt());
            transcript.add(FACILITATOR, at, new RecordAttitude(id(stakeholder), attitude));
        }
    }

    static Attitude attitude(int figure) {
        return switch (figure) {
            case -2 -> Attitude.STRONGLY_AGAINST;
            case -1 -> Attitude.AGAINST;
            case 0 -> Attitude.NEUTRAL;
            case 1 -> Attitude.IN_FAVOUR;
            case 2 -> Attitude.STRONGLY_IN_FAVOUR;
            default -> throw new IllegalArgumentException("An attitude is -2 to 2: " + figure);
        };
    }

    private static StakeholderId id(JsonNode stakeholder) {
        return new StakeholderId(text(stakeholder, "id"));
    }

    static StakeholderType type(String code) {
        return switch (code) {
            case "COLLEGE" -> StakeholderType.MUNICIPAL_EXECUTIVE;
            case "RAAD" -> StakeholderType.MUNICIPAL_COUNCIL;
            case "GEMEENTE_AMBTELIJK" -> StakeholderType.CIVIL_SERVICE;
            case "WONINGCORPORATIE" -> StakeholderType.HOUSING_ASSOCIATION;
            case "NETBEHEERDER" -> StakeholderType.GRID_OPERATOR;
            case "WARMTEBEDRIJF" -> StakeholderType.HEAT_COMPANY;
            case "NUTSBEDRIJF" -> StakeholderType.UTILITY_COMPANY;
            case "BEWONERS_HUUR" -> StakeholderType.TENANTS;
            case "BEWONERSINITIATIEF" -> StakeholderType.RESIDENTS_INITIATIVE;
            case "VVE" -> StakeholderType.OWNERS_ASSOCIATION;
            case "BEWONERS_KOOP" -> StakeholderType.OWNER_OCCUPIERS;
            case "PARTICULIERE_VERHUURDER" -> StakeholderType.PRIVATE_LANDLORD;
            case "BRONHOUDER" -> StakeholderType.SOURCE_OWNER;
            case "WATERSCHAP" -> StakeholderType.WATER_AUTHORITY;
            default -> StakeholderType.OTHER;
        };
    }
}
