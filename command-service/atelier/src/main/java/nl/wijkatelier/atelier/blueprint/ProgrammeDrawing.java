package nl.wijkatelier.atelier.blueprint;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkatelier.atelier.programme.AgendaItem;
import nl.wijkatelier.atelier.programme.HalfDay;
import nl.wijkatelier.atelier.programme.ProgrammeSnapshot;
import nl.wijkatelier.contract.blueprint.HalfDayTemplate;
import nl.wijkatelier.contract.blueprint.RelativeDays;
import nl.wijkatelier.contract.process.StepDates;
import nl.wijkatelier.contract.programme.AgendaEntry;
import nl.wijkatelier.contract.programme.AgendaItemId;
import nl.wijkatelier.contract.programme.WorkForm;
import nl.wijkatelier.contract.programme.WorkFormPhase;
import org.jspecify.annotations.Nullable;

/** Draws up the programme for a blueprint: as it was planned, not how it ran. */
final class ProgrammeDrawing {
    private final ProgrammeSnapshot programme;
    private final Wording wording;

    ProgrammeDrawing(ProgrammeSnapshot programme, Wording wording) {
        this.programme = programme;
        this.wording = wording;
    }

    /** The first day that something is on; null while no half-day has a date. */
    @Nullable LocalDate firstDay() {
        return halfDays().stream()
                .map(halfDay -> halfDay.plan().date())
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    List<HalfDayTemplate> templates() {
        var firstDay = firstDay();
        Map<AgendaItemId, AgendaItem> items = programme.items().stream()
                .collect(Collectors.toMap(AgendaItem::agendaItemId, Function.identity()));
        return halfDays().stream().map(halfDay -> template(halfDay, firstDay, items)).toList();
    }

    private List<HalfDay> halfDays() {
        return programme.halfDays().stream().filter(halfDay -> !halfDay.withdrawn()).toList();
    }

    private HalfDayTemplate template(
            HalfDay halfDay, @Nullable LocalDate firstDay, Map<AgendaItemId, AgendaItem> items) {
        var plan = halfDay.plan();
        return new HalfDayTemplate(
                day(plan.date(), firstDay),
                plan.start(),
                plan.end(),
                wording.fit(plan.theme()),
                halfDay.agenda().stream()
                        .map(items::get)
                        .filter(Objects::nonNull)
                        .map(item -> worded(item.entry()))
                        .toList());
    }

    private static @Nullable Integer day(@Nullable LocalDate date, @Nullable LocalDate firstDay) {
        if (date == null || firstDay == null) {
            return null;
        }
        var days = RelativeDays.between(firstDay, StepDates.on(date));
        return days == null ? null : days.day();
    }

    private AgendaEntry worded(AgendaEntry entry) {
        var unfit = entry.kept().stream().filter(form -> !isFit(form)).map(WorkForm::id).toList();
        return new AgendaEntry(
                entry.kind(),
                wording.fit(entry.title()),
                entry.minutes(),
                entry.component(),
                entry.workForms().stream().filter(id -> !unfit.contains(id)).toList(),
                wording.fit(entry.goal()),
                entry.kept().stream().filter(form -> !unfit.contains(form.id())).toList());
    }

    private boolean isFit(WorkForm form) {
        var texts = Stream.of(form.name(), form.purpose(), form.output());
        return Stream.concat(texts, form.phases().stream().map(WorkFormPhase::name))
                .allMatch(text -> wording.isFit(text.nl()) && wording.isFit(text.en()));
    }
}
