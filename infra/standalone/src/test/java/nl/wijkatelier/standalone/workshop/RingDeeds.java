package nl.wijkatelier.standalone.workshop;

import static nl.wijkatelier.standalone.workshop.Chance.command;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.wijkatelier.atelier.stakeholder.Stakeholders;

/** Stakeholders that are placed in the rings, and taken out again. */
final class RingDeeds implements RandomDeeds {
    private static final List<String> ANALYSES = List.of("ACTUAL", "WISHED", "DESIRED");
    private static final List<String> RINGS = List.of("CO_DECIDE", "CO_WORK", "CO_THINK", "BE_INFORMED");

    private final Chance chance;

    RingDeeds(Chance chance) {
        this.chance = chance;
    }

    @Override
    public List<Supplier<Map<String, ?>>> byParticipants() {
        return List.of(() -> chance.onceIn(4) ? takeOut() : place());
    }

    @Override
    public List<Supplier<Map<String, ?>>> byFacilitators() {
        return List.of();
    }

    private Map<String, ?> place() {
        return command(
                "PlaceInRing", "stakeholderId", chance.one(OrganisationDeeds.PARTIES), "analysis", chance.one(ANALYSES),
                "ring", chance.one(RINGS));
    }

    private Map<String, ?> takeOut() {
        return command(
                "TakeOutOfRing", "stakeholderId", chance.one(OrganisationDeeds.PARTIES), "analysis", chance.one(ANALYSES));
    }
}
