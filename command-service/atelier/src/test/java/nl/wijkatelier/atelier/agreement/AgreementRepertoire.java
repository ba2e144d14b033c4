package nl.wijkatelier.atelier.agreement;

import static nl.wijkatelier.atelier.Example.SOURCES;
import static nl.wijkatelier.atelier.Example.WHY;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import nl.wijkatelier.atelier.Chance;
import nl.wijkatelier.atelier.Repertoire;
import nl.wijkatelier.contract.AtelierCommand;
import nl.wijkatelier.contract.agreement.AgreementId;
import nl.wijkatelier.contract.agreement.AgreementKind;
import nl.wijkatelier.contract.agreement.AgreementStatus;
import nl.wijkatelier.contract.agreement.AgreementTerms;
import nl.wijkatelier.contract.agreement.RecordAgreement;
import nl.wijkatelier.contract.agreement.Reservation;
import nl.wijkatelier.contract.agreement.ReviseAgreement;
import nl.wijkatelier.contract.agreement.SetAgreementStatus;
import nl.wijkatelier.contract.agreement.SignAgreement;
import nl.wijkatelier.contract.agreement.WithdrawAgreement;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.contract.stakeholder.StakeholderId;

/** What can be done with agreements. */
public final class AgreementRepertoire implements Repertoire {
    private static final LocalDate DAY = LocalDate.of(2027, 2, 25);
    private static final AgreementId G1 = new AgreementId("g1");
    private static final StakeholderId S1 = new StakeholderId("s1");

    @Override
    public List<AtelierCommand> forParticipants(ParticipantId actor) {
        var terms = new AgreementTerms(
                AgreementKind.LETTER_OF_INTENT, SOURCES, List.of(S1), null, List.of(), null, List.of(), null);
        return List.of(
                new RecordAgreement(G1, terms),
                new ReviseAgreement(G1, terms, 0),
                new SetAgreementStatus(G1, AgreementStatus.DRAFT),
                new SignAgreement(G1, DAY),
                new WithdrawAgreement(G1));
    }

    @Override
    public List<Supplier<AtelierCommand>> atRandom(Chance chance) {
        return List.of(
                () -> new RecordAgreement(agreement(chance), terms(chance)),
                () -> new ReviseAgreement(agreement(chance), terms(chance), chance.flag() ? 1 : 1_000_000),
                () -> new SetAgreementStatus(
                        agreement(chance), chance.flag() ? AgreementStatus.DRAFT : AgreementStatus.EXPIRED),
                () -> new SignAgreement(agreement(chance), DAY.plusDays(chance.number(3))),
                () -> new WithdrawAgreement(agreement(chance)));
    }

    private static AgreementTerms terms(Chance chance) {
        var parties = chance.flag() ? List.of(S1, new StakeholderId("s2")) : List.of(S1);
        var reservations = chance.flag() ? List.of(new Reservation(WHY, S1)) : List.<Reservation>of();
        return new AgreementTerms(
                AgreementKind.OTHER, chance.title(), parties, chance.flag() ? DAY : null, List.of(chance.title()),
                chance.why(), reservations, null);
    }

    private static AgreementId agreement(Chance chance) {
        return new AgreementId("g" + chance.number(4));
    }
}
