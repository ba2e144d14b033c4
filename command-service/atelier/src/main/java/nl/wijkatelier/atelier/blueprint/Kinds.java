package nl.wijkatelier.atelier.blueprint;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.wijkatelier.atelier.stakeholder.Stakeholder;
import nl.wijkatelier.contract.stakeholder.StakeholderId;
import nl.wijkatelier.contract.stakeholder.StakeholderType;
import org.jspecify.annotations.Nullable;

/** Of what kind stakeholders are: a blueprint names kinds, as the next atelier has parties of its own. */
final class Kinds {
    private final Map<StakeholderId, StakeholderType> kinds;
    private final List<StakeholderType> all;

    Kinds(List<Stakeholder> register) {
        kinds = register.stream().collect(Collectors.toMap(Stakeholder::stakeholderId, Stakeholder::kind));
        all = register.stream()
                .filter(stakeholder -> !stakeholder.withdrawn())
                .map(Stakeholder::kind)
                .distinct()
                .sorted()
                .toList();
    }

    /** The kinds on the register. */
    List<StakeholderType> all() {
        return all;
    }

    List<StakeholderType> of(Collection<StakeholderId> stakeholders) {
        return stakeholders.stream().map(this::of).filter(Objects::nonNull).distinct().sorted().toList();
    }

    @Nullable StakeholderType of(StakeholderId stakeholder) {
        return kinds.get(stakeholder);
    }
}
