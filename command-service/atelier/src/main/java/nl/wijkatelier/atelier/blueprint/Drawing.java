package nl.wijkatelier.atelier.blueprint;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.wijkatelier.atelier.agreement.Agreements;
import nl.wijkatelier.atelier.matrix.Matrices;
import nl.wijkatelier.atelier.matrix.MatrixSnapshot;
import nl.wijkatelier.atelier.neighbourhood.Neighbourhoods;
import nl.wijkatelier.atelier.organisation.Organisation;
import nl.wijkatelier.atelier.process.ProcessPlan;
import nl.wijkatelier.atelier.process.ProcessSnapshot;
import nl.wijkatelier.atelier.programme.Programme;
import nl.wijkatelier.atelier.stakeholder.Stakeholders;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.blueprint.Blueprint;
import nl.wijkatelier.contract.blueprint.BlueprintSource;

/**
 * Draws up a blueprint of an atelier as it is. It knows only features that have something to hand on (DOMAIN.md §6): what
 * people, boards, rounds, decisions and resources hold cannot get into it.
 *
 * @param programme the half-days and their agendas
 * @param neighbourhoods how neighbourhoods are scanned
 * @param matrices the decision matrices
 * @param stakeholders the register
 * @param process steps, hurdles and step plan
 * @param organisation who does what for the products
 * @param agreements what parties promise each other
 * @param blueprints the lessons
 * @param staysInside whether something is marked as not for everybody: that is not handed on (DOMAIN.md §5)
 */
public record Drawing(
        Programme programme,
        Neighbourhoods neighbourhoods,
        Matrices matrices,
        Stakeholders stakeholders,
        ProcessPlan process,
        Organisation organisation,
        Agreements agreements,
        Blueprints blueprints,
        BiPredicate<ItemKind, String> staysInside) {

    /**
     * The blueprint of now.
     *
     * @param namesSomebody whether a text has the name of somebody who is no concern of the next atelier, as far as who asks knows
     */
    public Blueprint drawnUp(Title title, BlueprintSource source, Predicate<String> namesSomebody) {
        var wording = new Wording(namesSomebody);
        var halfDays = new ProgrammeDrawing(programme.snapshot(), wording);
        var kinds = new Kinds(open(stakeholders.snapshot(), ItemKind.STAKEHOLDER, it -> it.stakeholderId().value()));
        var steps = new ProcessDrawing(openProcess(), kinds, halfDays.firstDay(), wording);
        var parts = new OrganisationDrawing(kinds, wording);
        return new Blueprint(
                Blueprint.FORM,
                title,
                source,
                halfDays.templates(),
                ScanDrawing.model(neighbourhoods.snapshot().settings()),
                new ScanDrawing(wording).matrices(openMatrices()),
                kinds.all(),
                steps.stepPlan(),
                Selection.connected(steps.steps()),
                steps.routePhases(),
                steps.hurdles(),
                parts.products(open(organisation.snapshot().products(), ItemKind.PRODUCT, it -> it.productId().value())),
                parts.agreements(open(agreements.snapshot(), ItemKind.AGREEMENT, it -> it.agreementId().value())),
                open(blueprints.lessons(), ItemKind.LESSON, it -> it.lessonId().value()).stream()
                        .map(RecordedLesson::lesson)
                        .filter(lesson -> wording.isFit(lesson.text()))
                        .toList());
    }

    private ProcessSnapshot openProcess() {
        var all = process.snapshot();
        return new ProcessSnapshot(
                open(all.steps(), ItemKind.PROCESS_STEP, it -> it.described().stepId().value()),
                open(all.hurdles(), ItemKind.HURDLE, it -> it.described().hurdleId().value()),
                all.stepPlan(),
                all.evidence(),
                all.routeMap());
    }

    private MatrixSnapshot openMatrices() {
        var all = matrices.snapshot();
        return all.withMatrices(open(all.matrices(), ItemKind.MATRIX, it -> it.matrixId().value()));
    }

    private <T> List<T> open(List<T> all, ItemKind kind, Function<T, String> id) {
        return all.stream().filter(each -> !staysInside.test(kind, id.apply(each))).toList();
    }
}
