package nl.wijkatelier.atelier.legal;

import static nl.wijkatelier.atelier.Example.CONCERNS;
import static nl.wijkatelier.atelier.Example.SOURCES;
import static nl.wijkatelier.atelier.Example.WHY;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.wijkatelier.atelier.Chance;
import nl.wijkatelier.atelier.Repertoire;
import nl.wijkatelier.contract.AtelierCommand;
import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.WebAddress;
import nl.wijkatelier.contract.legal.AdoptLegalChecklist;
import nl.wijkatelier.contract.legal.JudgeLegalItem;
import nl.wijkatelier.contract.legal.LegalChecklist;
import nl.wijkatelier.contract.legal.LegalItem;
import nl.wijkatelier.contract.legal.LegalItemId;
import nl.wijkatelier.contract.legal.LegalState;
import nl.wijkatelier.contract.legal.Modality;
import nl.wijkatelier.contract.people.ParticipantId;

/** What can be done with the legal checklist. */
public final class LegalRepertoire implements Repertoire {
    private static final LegalItemId LOT = new LegalItemId("lot");
    private static final LegalItemId TERM = new LegalItemId("term");

    @Override
    public List<AtelierCommand> forParticipants(ParticipantId actor) {
        return List.of(new JudgeLegalItem(LOT, LegalState.APPLIES, Modality.INTENDED, WHY));
    }

    @Override
    public List<AtelierCommand> forFacilitators(ParticipantId actor) {
        return List.of(new AdoptLegalChecklist(checklist(SOURCES, LOT)));
    }

    @Override
    public List<Supplier<AtelierCommand>> atRandom(Chance chance) {
        return List.of(
                () -> new AdoptLegalChecklist(chance.flag() ? checklist(SOURCES, LOT, TERM) : checklist(CONCERNS, TERM)),
                () -> new JudgeLegalItem(
                        chance.one(List.of(LOT, TERM)), LegalState.APPLIES, chance.one(List.of(Modality.values())), chance.why()),
                () -> new JudgeLegalItem(
                        chance.one(List.of(LOT, TERM)), chance.one(List.of(LegalState.values())), null, chance.why()));
    }

    private static LegalChecklist checklist(Title version, LegalItemId... items) {
        return new LegalChecklist(
                SOURCES,
                version,
                LocalDate.of(2026, 11, 22),
                Stream.of(items)
                        .map(item -> new LegalItem(item, SOURCES, WHY, WHY, null, null, new WebAddress("https://example.org")))
                        .toList());
    }
}
