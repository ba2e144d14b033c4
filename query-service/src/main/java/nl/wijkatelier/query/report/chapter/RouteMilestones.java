package nl.wijkatelier.query.report.chapter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.query.report.wording.Text;
import nl.wijkatelier.query.report.wording.Wording;
import org.jspecify.annotations.Nullable;

/** What the route map consists of: half-days, agreements in the atelier, agreements between parties, steps and actions. */
final class RouteMilestones {
    private static final Text HALF_DAY = new Text("Dagdeel", "Half-day");
    private static final Text AGREED = new Text("Afgesproken in het atelier", "Agreed in the atelier");
    private static final Text FORMAL = new Text("Formele beslissing", "Formal decision");
    private static final Text FORMAL_EXPECTED = new Text("Formele beslissing verwacht", "Formal decision expected");
    private static final Text REVIEW = new Text("Opnieuw bekijken", "To be looked at again");
    private static final Text TO_SIGN = new Text("Te tekenen", "To be signed");
    private static final Text SIGNED = new Text("Getekend", "Signed");
    private static final Text ACTION = new Text("Actie", "Action");
    private static final Text GO_NO_GO = new Text("Go/no-go-moment", "Go/no-go moment");

    private final Material material;
    private final List<RouteMilestone> found = new ArrayList<>();

    private RouteMilestones(Material material) {
        this.material = material;
    }

    /** All of them in the order of their days; those of which nobody knows the day come last. */
    static List<RouteMilestone> of(Material material) {
        var milestones = new RouteMilestones(material);
        material.all(ItemKind.HALF_DAY).forEach(milestones::halfDay);
        material.all(ItemKind.DECISION).forEach(milestones::decision);
        material.all(ItemKind.AGREEMENT).forEach(milestones::agreement);
        material.all(ItemKind.PROCESS_STEP).forEach(milestones::step);
        material.all(ItemKind.ACTION).forEach(milestones::action);
        return milestones.found.stream()
                .sorted(Comparator.comparing(RouteMilestone::day, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    private void halfDay(Entry halfDay) {
        add(halfDay.day("date"), null, HALF_DAY, halfDay.given("theme"), "", halfDay.says("state", "CLOSED") ? true : null);
    }

    /** Only what was agreed has moments; what was replaced since has none to come. */
    private void decision(Entry decision) {
        var decidedAt = decision.moment("decidedAt");
        var holds = decision.says("state", "AGREED");
        if (decidedAt == null || !holds && !decision.says("state", "SUPERSEDED")) {
            return;
        }
        var title = decision.given("title");
        var body = decision.given("formalBody");
        var decided = decision.day("formalDecidedAt");
        var expected = decision.day("formalExpectedAt");
        add(LocalDate.ofInstant(decidedAt, Wording.ZONE), null, AGREED, title, "", true);
        if (decided != null) {
            add(decided, null, FORMAL, title, body, true);
        } else if (holds && expected != null) {
            add(expected, null, FORMAL_EXPECTED, title, body, false);
        }
        if (holds && decision.day("reviewAt") != null) {
            add(decision.day("reviewAt"), null, REVIEW, title, "", false);
        }
    }

    private void agreement(Entry agreement) {
        var signed = agreement.day("signedOn");
        var parties = agreement.texts("parties").stream().map(material::party).collect(Collectors.joining("\n"));
        add(signed == null ? agreement.day("plannedOn") : signed, null,
                signed == null ? TO_SIGN : SIGNED, agreement.given("title"), parties, signed != null);
    }

    private void step(Entry step) {
        var what = step.texts("criteria").isEmpty() ? ProcessChapter.KIND.of(step.given("kind")) : GO_NO_GO;
        add(step.day("from"), step.day("until"), what, step.given("title"), step.given("body"), null);
    }

    /** What was withdrawn leads nowhere. */
    private void action(Entry action) {
        if (!action.says("state", "WITHDRAWN")) {
            var done = action.day("doneAt");
            add(done == null ? action.day("dueAt") : done, null,
                    ACTION, action.given("title"), ActionChapter.owner(material, action), done != null);
        }
    }

    private void add(
            @Nullable LocalDate day, @Nullable LocalDate until, Text what, String title, String who, @Nullable Boolean done) {
        found.add(new RouteMilestone(day, until, what, title, who, done));
    }
}
