package nl.wijkatelier.atelier.classification;

import java.util.List;
import java.util.function.Supplier;
import nl.wijkatelier.atelier.Chance;
import nl.wijkatelier.atelier.Repertoire;
import nl.wijkatelier.contract.AtelierCommand;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.classification.ClassifyItem;
import nl.wijkatelier.contract.classification.WithdrawClassification;
import nl.wijkatelier.contract.decision.Confidentiality;
import nl.wijkatelier.contract.people.ParticipantId;

/** What can be done with marks. */
public final class ClassificationRepertoire implements Repertoire {
    @Override
    public List<AtelierCommand> forFacilitators(ParticipantId actor) {
        return List.of(
                new ClassifyItem(ItemKind.NOTE, "n1", Confidentiality.INTERNAL), new WithdrawClassification(ItemKind.NOTE, "n1"));
    }

    @Override
    public List<Supplier<AtelierCommand>> atRandom(Chance chance) {
        return List.of(
                () -> new ClassifyItem(
                        ItemKind.NOTE, chance.note().value(), chance.one(List.of(Confidentiality.values()))),
                () -> new WithdrawClassification(ItemKind.NOTE, chance.note().value()),
                () -> new ClassifyItem(ItemKind.CLUSTER, chance.cluster().value(), Confidentiality.CONFIDENTIAL));
    }
}
