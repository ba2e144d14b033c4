package nl.wijkatelier.atelier.programme;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.wijkatelier.atelier.Decision;
import nl.wijkatelier.atelier.intake.Intake;
import nl.wijkatelier.contract.Component;
import nl.wijkatelier.contract.ItemExists;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.Refusal;
import nl.wijkatelier.contract.intake.Weights;
import nl.wijkatelier.contract.programme.AgendaItemPlanned;
import nl.wijkatelier.contract.programme.AgendaItemWithdrawn;
import nl.wijkatelier.contract.programme.HalfDayId;
import nl.wijkatelier.contract.programme.HalfDayPlan;
import nl.wijkatelier.contract.programme.HalfDayPlanned;
import nl.wijkatelier.contract.programme.ProgrammeEvent;
import nl.wijkatelier.contract.programme.ProgrammeHasBegun;
import nl.wijkatelier.contract.programme.ProgrammeHasItems;
import nl.wijkatelier.contract.programme.ProposeProgramme;
import org.jspecify.annotations.Nullable;

/** Fills four half-days: those that were planned first, and as many new ones as are missing. */
final class ProposalDecisions {
    private final Programme programme;
    private final Intake intake;

    ProposalDecisions(Programme programme, Intake intake) {
        this.programme = programme;
        this.intake = intake;
    }

    Decision propose(ProposeProgramme propose) {
        if (programme.halfDays().stream().anyMatch(halfDay -> halfDay.stage() != Stage.PLANNED)) {
            return Decision.refused(new ProgrammeHasBegun());
        }
        var items = programme.items();
        if (!items.isEmpty() && !propose.replacing()) {
            return Decision.refused(new ProgrammeHasItems());
        }
        var events = new ArrayList<ProgrammeEvent>();
        items.forEach(item -> events.add(new AgendaItemWithdrawn(item.agendaItemId())));
        var halfDays = halfDays(propose, events);
        var agendas = Proposal.of(weights());
        for (int at = 0; at < Proposal.HALF_DAYS; at++) {
            for (int number = 1; number <= agendas.get(at).size(); number++) {
                events.add(new AgendaItemPlanned(
                        propose.draftId().item(at + 1, number), halfDays.get(at), agendas.get(at).get(number - 1), null));
            }
        }
        return events.stream()
                .map(this::refusalOfTaken)
                .filter(Objects::nonNull)
                .findFirst()
                .map(Decision::refused)
                .orElseGet(() -> Decision.of(events));
    }

    private @Nullable Refusal refusalOfTaken(ProgrammeEvent event) {
        return switch (event) {
            case HalfDayPlanned(var id, _) when programme.isTaken(id) -> new ItemExists(ItemKind.HALF_DAY, id.value());
            case AgendaItemPlanned(var id, _, _, _) when programme.isTaken(id) ->
                new ItemExists(ItemKind.AGENDA_ITEM, id.value());
            default -> null;
        };
    }

    private List<HalfDayId> halfDays(ProposeProgramme propose, List<ProgrammeEvent> events) {
        var ids = new ArrayList<HalfDayId>();
        programme.halfDays().stream().limit(Proposal.HALF_DAYS).forEach(halfDay -> ids.add(halfDay.halfDayId()));
        var plan = new HalfDayPlan(null, propose.start(), propose.start().later(Proposal.LENGTH), null);
        while (ids.size() < Proposal.HALF_DAYS) {
            var id = propose.draftId().halfDay(ids.size() + 1);
            events.add(new HalfDayPlanned(id, plan));
            ids.add(id);
        }
        return ids;
    }

    /** Factors in quarters. A component that was not weighed yet counts for 1: a programme has to start from something. */
    private Map<Component, Integer> weights() {
        var weights = new EnumMap<Component, Integer>(Component.class);
        for (var weight : intake.takingPart()) {
            weights.put(weight.component(), Objects.requireNonNullElse(weight.quarters(), Weights.WHOLE));
        }
        return weights;
    }
}
