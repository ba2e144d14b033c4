package nl.wijkatelier.query.host;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * An atelier in short, without anything personal.
 *
 * @param atelierId which
 * @param name what it is called
 * @param municipality the municipality that holds it
 * @param neighbourhood the neighbourhood, when known
 * @param state PLANNED, OPEN or CLOSED
 * @param firstDay the date of its first half-day, when any has one
 * @param lastDay the date of its last half-day, when any has one
 * @param halfDays how many half-days are on the programme
 * @param participants how many participants have joined and not left
 * @param openActions follow-up actions that are not done
 * @param openDecisions decisions that are not agreed or rejected yet
 * @param agreedDecisions decisions that hold
 * @param lastActivityAt when something was last done, ISO-8601 in UTC
 * @param derivedFrom the title of the blueprint that it began with, if it did
 * @param copiedFrom what the atelier is called that it is a copy of, if it is
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AtelierSummary(
        String atelierId,
        String name,
        String municipality,
        @Nullable String neighbourhood,
        String state,
        @Nullable String firstDay,
        @Nullable String lastDay,
        int halfDays,
        long participants,
        long openActions,
        long openDecisions,
        long agreedDecisions,
        @Nullable String lastActivityAt,
        @Nullable String derivedFrom,
        @Nullable String copiedFrom) {}
