package nl.wijkatelier.command.programme;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wijkatelier.command.json.HostFile;
import nl.wijkatelier.contract.AtelierCommand;
import nl.wijkatelier.contract.atelier.PlanAtelier;
import nl.wijkatelier.contract.blueprint.Blueprint;
import nl.wijkatelier.contract.blueprint.Inheritance;
import nl.wijkatelier.contract.programme.AgendaEntry;
import nl.wijkatelier.contract.programme.PlanAgendaItem;
import nl.wijkatelier.contract.programme.ReplanAgendaItem;
import nl.wijkatelier.contract.programme.WorkForm;
import nl.wijkatelier.contract.programme.WorkFormId;
import nl.wijkatelier.contract.programme.WorkFormLibrary;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * The working methods that can be planned now (DOMAIN.md §4). The host replaces the library of the product by a file of its own;
 * what is planned takes along its methods as they are in it, and so stays what it is when the library is replaced.
 */
@Component
public class WorkFormsInForce {
    private final WorkFormLibrary library;
    private final Map<WorkFormId, WorkForm> byId;

    WorkFormsInForce(@Value("${wijkatelier.work-forms:classpath:" + WorkFormLibrary.SHIPPED + "}") Resource file) {
        library = HostFile.read("wijkatelier.work-forms", file, WorkFormLibrary.class);
        byId = library.workForms().stream().collect(Collectors.toMap(WorkForm::id, Function.identity()));
    }

    WorkFormLibrary library() {
        return library;
    }

    /** The command, with the working methods that it plans as they are now. */
    public AtelierCommand keptIn(AtelierCommand command) {
        return switch (command) {
            case PlanAgendaItem plan -> new PlanAgendaItem(
                    plan.agendaItemId(), plan.halfDayId(), keptIn(plan.entry()), plan.before());
            case ReplanAgendaItem replan -> new ReplanAgendaItem(
                    replan.agendaItemId(), keptIn(replan.entry()), replan.seen());
            case PlanAtelier plan -> new PlanAtelier(
                    plan.name(), plan.municipality(), plan.neighbourhood(), keptIn(plan.inheritance()), plan.scanModel());
            default -> command;
        };
    }

    /** The methods that these blueprints name, each once, as they are now. */
    public List<WorkForm> namedIn(List<Blueprint> blueprints) {
        var named = blueprints.stream()
                .flatMap(blueprint -> blueprint.programme().stream())
                .flatMap(halfDay -> halfDay.agenda().stream())
                .flatMap(entry -> entry.workForms().stream())
                .collect(Collectors.toSet());
        return library.workForms().stream().filter(form -> named.contains(form.id())).toList();
    }

    private @Nullable Inheritance keptIn(@Nullable Inheritance inheritance) {
        return inheritance == null
                ? null
                : new Inheritance(inheritance.blueprint().withEntries(this::keptIn), inheritance.firstDay());
    }

    /** What it keeps already stays as it is. */
    private AgendaEntry keptIn(AgendaEntry entry) {
        return entry.keeping(byId::get);
    }
}
