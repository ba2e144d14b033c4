package nl.wijkatelier.atelier.blueprint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.wijkatelier.contract.AtelierCommand;
import nl.wijkatelier.contract.agreement.AgreementId;
import nl.wijkatelier.contract.agreement.AgreementTerms;
import nl.wijkatelier.contract.agreement.RecordAgreement;
import nl.wijkatelier.contract.blueprint.AgreementTemplate;
import nl.wijkatelier.contract.blueprint.Blueprint;
import nl.wijkatelier.contract.blueprint.HalfDayTemplate;
import nl.wijkatelier.contract.blueprint.Inheritance;
import nl.wijkatelier.contract.blueprint.Lesson;
import nl.wijkatelier.contract.blueprint.LessonId;
import nl.wijkatelier.contract.blueprint.MatrixTemplate;
import nl.wijkatelier.contract.blueprint.ProductTemplate;
import nl.wijkatelier.contract.blueprint.RecordLesson;
import nl.wijkatelier.contract.blueprint.ScanModelTemplate;
import nl.wijkatelier.contract.matrix.AddMatrixCriterion;
import nl.wijkatelier.contract.matrix.MatrixCriterionId;
import nl.wijkatelier.contract.matrix.MatrixId;
import nl.wijkatelier.contract.matrix.OpenMatrix;
import nl.wijkatelier.contract.neighbourhood.ShapeCurve;
import nl.wijkatelier.contract.neighbourhood.WeighCriterion;
import nl.wijkatelier.contract.organisation.AddProduct;
import nl.wijkatelier.contract.organisation.AssignResponsibility;
import nl.wijkatelier.contract.organisation.ProductId;
import nl.wijkatelier.contract.programme.AgendaItemId;
import nl.wijkatelier.contract.programme.HalfDayId;
import nl.wijkatelier.contract.programme.PlanAgendaItem;
import nl.wijkatelier.contract.programme.PlanHalfDay;
import nl.wijkatelier.contract.stakeholder.RegisterStakeholder;
import nl.wijkatelier.contract.stakeholder.StakeholderId;
import nl.wijkatelier.contract.stakeholder.StakeholderType;

/** Makes of a blueprint the commands that a facilitator would give to make the same by hand, with dates from the new first day. */
public final class Unfolding {
    private final Blueprint blueprint;
    private final LocalDate firstDay;
    private final List<AtelierCommand> commands = new ArrayList<>();

    private Unfolding(Inheritance inheritance) {
        blueprint = inheritance.blueprint();
        firstDay = inheritance.firstDay();
    }

    /** The commands, in an order in which what they name is there. */
    public static List<AtelierCommand> commands(Inheritance inheritance) {
        var unfolding = new Unfolding(inheritance);
        unfolding.unfold();
        return List.copyOf(unfolding.commands);
    }

    private void unfold() {
        blueprint.stakeholderTypes().forEach(kind ->
                add(new RegisterStakeholder(party(kind), PartyNames.of(kind), kind, null, null, null)));
        for (int number = 1; number <= blueprint.programme().size(); number++) {
            halfDay(number, blueprint.programme().get(number - 1));
        }
        if (blueprint.scanModel() != null) {
            scanModel(blueprint.scanModel());
        }
        for (int number = 1; number <= blueprint.criteria().size(); number++) {
            matrix(number, blueprint.criteria().get(number - 1));
        }
        commands.addAll(new ProcessUnfolding(blueprint, firstDay).commands());
        for (int number = 1; number <= blueprint.products().size(); number++) {
            product(new ProductId("product-" + number), blueprint.products().get(number - 1));
        }
        for (int number = 1; number <= blueprint.agreements().size(); number++) {
            agreement(new AgreementId("agreement-" + number), blueprint.agreements().get(number - 1));
        }
        for (int number = 1; number <= blueprint.lessons().size(); number++) {
            lesson(new LessonId("lesson-" + number), blueprint.lessons().get(number - 1));
        }
    }

    private void halfDay(int number, HalfDayTemplate template) {
        var halfDay = new HalfDayId("half-day-" + number);
        add(new PlanHalfDay(halfDay, template.plan(firstDay)));
        int place = 0;
        for (var entry : template.agenda()) {
            add(new PlanAgendaItem(new AgendaItemId("item-" + number + "-" + ++place), halfDay, entry, null));
        }
    }

    private void scanModel(ScanModelTemplate model) {
        model.weights().forEach(weight -> add(new WeighCriterion(weight.indicator(), weight.weight())));
        model.curves().forEach(curve -> add(new ShapeCurve(curve.alternative(), curve.indicator(), curve.points())));
    }

    private void matrix(int number, MatrixTemplate template) {
        var matrix = new MatrixId("matrix-" + number);
        add(new OpenMatrix(matrix, template.title(), template.question(), template.highest(), null));
        int place = 0;
        for (var criterion : template.criteria()) {
            var id = new MatrixCriterionId("criterion-" + number + "-" + ++place);
            add(new AddMatrixCriterion(matrix, id, criterion.name(), criterion.explanation(), criterion.weight()));
        }
    }

    private void product(ProductId product, ProductTemplate template) {
        add(new AddProduct(product, template.title(), template.component()));
        template.roles().stream()
                .filter(role -> blueprint.stakeholderTypes().contains(role.stakeholder()))
                .forEach(role -> add(new AssignResponsibility(product, party(role.stakeholder()), role.responsibility())));
    }

    private void agreement(AgreementId agreement, AgreementTemplate template) {
        var parties = parties(blueprint, template.parties());
        add(new RecordAgreement(
                agreement,
                new AgreementTerms(
                        template.kind(),
                        template.title(),
                        parties,
                        null,
                        template.contents(),
                        template.binding(),
                        List.of(),
                        null)));
    }

    private void lesson(LessonId id, Lesson lesson) {
        add(new RecordLesson(id, lesson));
    }

    private void add(AtelierCommand command) {
        commands.add(command);
    }

    /** Those of these kinds that the new atelier has. */
    static List<StakeholderId> parties(Blueprint blueprint, List<StakeholderType> kinds) {
        return kinds.stream().filter(blueprint.stakeholderTypes()::contains).distinct().map(Unfolding::party).toList();
    }

    private static StakeholderId party(StakeholderType kind) {
        return new StakeholderId(kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
