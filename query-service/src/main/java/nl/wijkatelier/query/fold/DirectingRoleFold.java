package nl.wijkatelier.query.fold;

import static nl.wijkatelier.query.fold.Change.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.directingrole.DirectingRole;
import nl.wijkatelier.contract.directingrole.DirectingRoleChosen;
import nl.wijkatelier.contract.directingrole.DirectingRoleCleared;
import nl.wijkatelier.contract.directingrole.DirectingRoleEvent;
import nl.wijkatelier.contract.directingrole.RoleScale;
import nl.wijkatelier.contract.directingrole.RoleScaleAdopted;
import nl.wijkatelier.query.item.Fields;
import nl.wijkatelier.query.item.ItemChange;
import nl.wijkatelier.query.item.Items;

/** The scale of directing roles, and a line for each phase with what was chosen in it. */
final class DirectingRoleFold {
    /** The one scale of an atelier. */
    private static final String SCALE = "scale";

    private DirectingRoleFold() {}

    static List<ItemChange> changes(Items before, DirectingRoleEvent event) {
        return switch (event) {
            case RoleScaleAdopted it -> adopted(before, it.scale());
            case DirectingRoleChosen it -> Change.updated(
                    before, ItemKind.DIRECTING_ROLE, it.phaseId().value(),
                    "role", it.roleId().value(),
                    "explanation", text(it.explanation()),
                    "decision", text(it.decisionId()));
            case DirectingRoleCleared it -> Change.updated(
                    before, ItemKind.DIRECTING_ROLE, it.phaseId().value(),
                    "role", null,
                    "explanation", null,
                    "decision", null);
        };
    }

    /** The phases of a scale that nobody chose from go with it. */
    private static List<ItemChange> adopted(Items before, RoleScale scale) {
        var kept = scale.phases().stream().map(phase -> phase.phaseId().value()).toList();
        var changes = new ArrayList<>(Change.goneBut(before, ItemKind.DIRECTING_ROLE, kept));
        changes.addAll(Change.added(
                ItemKind.ROLE_SCALE, SCALE,
                "scale", scale.scale().value(),
                "version", scale.version().value(),
                "source", scale.source().value(),
                "roles", scale.roles().stream().map(DirectingRoleFold::role).toList()));
        var place = 0;
        for (var phase : scale.phases()) {
            changes.addAll(Change.added(
                    ItemKind.DIRECTING_ROLE, phase.phaseId().value(),
                    "place", ++place,
                    "title", phase.title().value(),
                    "titleInEnglish", phase.titleInEnglish().value()));
        }
        return changes;
    }

    private static Map<String, Object> role(DirectingRole role) {
        return Fields.of(
                "id", role.roleId().value(),
                "name", role.name().value(),
                "nameInEnglish", role.nameInEnglish().value(),
                "description", role.description().value(),
                "descriptionInEnglish", role.descriptionInEnglish().value());
    }
}
