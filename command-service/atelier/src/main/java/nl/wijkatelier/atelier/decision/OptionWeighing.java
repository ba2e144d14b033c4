package nl.wijkatelier.atelier.decision;

import nl.wijkatelier.atelier.Decision;
import nl.wijkatelier.contract.ItemExists;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.ItemUnknown;
import nl.wijkatelier.contract.decision.DescribeOption;
import nl.wijkatelier.contract.decision.DossierIsFull;
import nl.wijkatelier.contract.decision.DropOption;
import nl.wijkatelier.contract.decision.OptionDescribed;
import nl.wijkatelier.contract.decision.OptionDropped;
import nl.wijkatelier.contract.decision.OptionIsAdvised;

/** Options with what speaks for and against them. */
final class OptionWeighing {
    /** As many as can still be weighed against each other. */
    static final int MOST_OPTIONS = 20;

    private final Deliberations deliberations;
    private final Dossiers dossiers;

    OptionWeighing(Deliberations deliberations, Dossiers dossiers) {
        this.deliberations = deliberations;
        this.dossiers = dossiers;
    }

    Decision describe(DescribeOption describe) {
        return dossiers.inTheOpen(describe.decisionId(), deliberation -> {
            var record = deliberation.record();
            var before = record.option(describe.optionId());
            if (before == null) {
                return added(describe, record);
            }
            if (before.advised() && !before.entry().text().equals(describe.option().text())) {
                return Decision.refused(new OptionIsAdvised(before.optionId()));
            }
            return before.equals(before.describedAs(describe.option())) ? Decision.unchanged() : described(describe);
        });
    }

    Decision drop(DropOption drop) {
        return dossiers.inTheOpen(drop.decisionId(), deliberation -> {
            var option = deliberation.record().option(drop.optionId());
            if (option == null) {
                return Decision.refused(
                        new ItemUnknown(ItemKind.DECISION_OPTION, drop.optionId().value()));
            }
            return option.dropped()
                    ? Decision.unchanged()
                    : Decision.of(new OptionDropped(drop.decisionId(), drop.optionId()));
        });
    }

    private Decision added(DescribeOption describe, DecisionRecord record) {
        if (deliberations.hasOption(describe.optionId())) {
            return Decision.refused(
                    new ItemExists(ItemKind.DECISION_OPTION, describe.optionId().value()));
        }
        return record.options().size() < MOST_OPTIONS
                ? described(describe)
                : Decision.refused(new DossierIsFull(MOST_OPTIONS));
    }

    private static Decision described(DescribeOption describe) {
        return Decision.of(new OptionDescribed(describe.decisionId(), describe.optionId(), describe.option()));
    }

    static DecisionRecord described(DecisionRecord record, OptionDescribed event) {
        var before = record.option(event.optionId());
        return record.with(before == null
                ? new Option(event.optionId(), event.option(), false, false)
                : before.describedAs(event.option()));
    }

    static DecisionRecord dropped(DecisionRecord record, OptionDropped event) {
        var option = record.option(event.optionId());
        return option == null ? record : record.with(option.leftOut());
    }
}
