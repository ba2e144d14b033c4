package nl.wijkatelier.atelier.agreement;

import static nl.wijkatelier.atelier.Example.ANNA;
import static nl.wijkatelier.atelier.Example.BRAM;
import static nl.wijkatelier.atelier.Example.CONCERNS;
import static nl.wijkatelier.atelier.Example.NOON;
import static nl.wijkatelier.atelier.Example.SOURCES;
import static nl.wijkatelier.atelier.Example.WHY;
import static nl.wijkatelier.atelier.Example.by;
import static nl.wijkatelier.atelier.Example.unknown;
import static nl.wijkatelier.atelier.Scenario.given;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import nl.wijkatelier.atelier.Example.Happening;
import nl.wijkatelier.contract.AtelierEvent;
import nl.wijkatelier.contract.DayIsToCome;
import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.ItemExists;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.agreement.AgreementChangedMeanwhile;
import nl.wijkatelier.contract.agreement.AgreementId;
import nl.wijkatelier.contract.agreement.AgreementIsSigned;
import nl.wijkatelier.contract.agreement.AgreementKind;
import nl.wijkatelier.contract.agreement.AgreementNeedsParties;
import nl.wijkatelier.contract.agreement.AgreementRecorded;
import nl.wijkatelier.contract.agreement.AgreementRevised;
import nl.wijkatelier.contract.agreement.AgreementSigned;
import nl.wijkatelier.contract.agreement.AgreementStatus;
import nl.wijkatelier.contract.agreement.AgreementStatusSet;
import nl.wijkatelier.contract.agreement.AgreementTerms;
import nl.wijkatelier.contract.agreement.AgreementWithdrawn;
import nl.wijkatelier.contract.agreement.RecordAgreement;
import nl.wijkatelier.contract.agreement.Reservation;
import nl.wijkatelier.contract.agreement.ReviseAgreement;
import nl.wijkatelier.contract.agreement.SetAgreementStatus;
import nl.wijkatelier.contract.agreement.SignAgreement;
import nl.wijkatelier.contract.agreement.TooManyAgreements;
import nl.wijkatelier.contract.agreement.WithdrawAgreement;
import nl.wijkatelier.contract.decision.DecisionId;
import nl.wijkatelier.contract.stakeholder.StakeholderId;
import nl.wijkatelier.contract.stakeholder.StakeholderRegistered;
import nl.wijkatelier.contract.stakeholder.StakeholderType;
import nl.wijkatelier.contract.stakeholder.StakeholderWithdrawn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AgreementTest {
    private static final AgreementId G1 = new AgreementId("g1");
    private static final StakeholderId S1 = new StakeholderId("s1");
    private static final StakeholderId S2 = new StakeholderId("s2");
    private static final StakeholderId NOBODY = new StakeholderId("nobody");
    private static final LocalDate DAY = LocalDate.of(2027, 2, 25);
    private static final Happening REGISTERED = by(ANNA, registered(S1), registered(S2));
    private static final AgreementTerms INTENT = terms(SOURCES, S1, S2);
    private static final AgreementTerms OTHER = terms(CONCERNS, S1);
    private static final Happening RECORDED = by(ANNA, new AgreementRecorded(G1, INTENT));

    private static StakeholderRegistered registered(StakeholderId id) {
        return new StakeholderRegistered(id, SOURCES, StakeholderType.TENANTS, null, null, null);
    }

    private static AgreementTerms terms(Title title, StakeholderId... parties) {
        return terms(title, List.of(), null, parties);
    }

    private static AgreementTerms terms(
            Title title, List<Reservation> reservations, @Nullable DecisionId decision, StakeholderId... parties) {
        return new AgreementTerms(
                AgreementKind.LETTER_OF_INTENT, title, List.of(parties), DAY, List.of(SOURCES), WHY, reservations, decision);
    }

    @Test
    void an_agreement_comes_on_the_list() {
        given(REGISTERED).when(BRAM, new RecordAgreement(G1, INTENT)).then(new AgreementRecorded(G1, INTENT));
    }

    @Test
    void an_agreement_is_recorded_once_also_after_it_was_withdrawn() {
        given(REGISTERED, RECORDED)
                .when(BRAM, new RecordAgreement(G1, OTHER))
                .thenRefused(new ItemExists(ItemKind.AGREEMENT, "g1"))
                .and(BRAM, new WithdrawAgreement(G1))
                .when(BRAM, new RecordAgreement(G1, OTHER))
                .thenRefused(new ItemExists(ItemKind.AGREEMENT, "g1"));
    }

    @Test
    void who_is_not_on_the_register_is_no_party() {
        given(REGISTERED, RECORDED)
                .when(BRAM, new RecordAgreement(new AgreementId("g2"), terms(SOURCES, NOBODY)))
                .thenRefused(unknown(ItemKind.STAKEHOLDER, "nobody"))
                .when(BRAM, new ReviseAgreement(G1, terms(SOURCES, NOBODY), Long.MAX_VALUE))
                .thenRefused(unknown(ItemKind.STAKEHOLDER, "nobody"));
    }

    @Test
    void who_has_gone_off_the_register_may_stay_a_party() {
        given(REGISTERED, RECORDED, by(ANNA, new StakeholderWithdrawn(S1)))
                .when(BRAM, new ReviseAgreement(G1, OTHER, Long.MAX_VALUE))
                .then(new AgreementRevised(G1, OTHER));
    }

    @Test
    void a_decision_that_was_never_proposed_is_nothing_to_rest_on() {
        var onNothing = terms(SOURCES, List.of(), new DecisionId("none"), S1);
        given(REGISTERED, RECORDED)
                .when(BRAM, new RecordAgreement(new AgreementId("g2"), onNothing))
                .thenRefused(unknown(ItemKind.DECISION, "none"))
                .when(BRAM, new ReviseAgreement(G1, onNothing, Long.MAX_VALUE))
                .thenRefused(unknown(ItemKind.DECISION, "none"));
    }

    @Test
    void saying_the_same_changes_nothing() {
        given(REGISTERED, RECORDED, by(ANNA, new AgreementStatusSet(G1, AgreementStatus.DRAFT)))
                .when(BRAM, new ReviseAgreement(G1, INTENT, Long.MAX_VALUE))
                .thenNothingChanges()
                .when(BRAM, new SetAgreementStatus(G1, AgreementStatus.DRAFT))
                .thenNothingChanges();
    }

    @Test
    void what_somebody_else_said_meanwhile_is_not_overwritten() {
        var recorded = given(REGISTERED, RECORDED);
        recorded.when(BRAM, new ReviseAgreement(G1, OTHER, 0))
                .thenRefused(new AgreementChangedMeanwhile(G1, INTENT, recorded.revision()));
    }

    @Test
    void what_goes_further_is_signed_on_a_day_and_expires_in_the_end() {
        given(REGISTERED, RECORDED)
                .when(BRAM, new SetAgreementStatus(G1, AgreementStatus.READY_TO_SIGN))
                .then(new AgreementStatusSet(G1, AgreementStatus.READY_TO_SIGN))
                .when(BRAM, new SignAgreement(G1, DAY))
                .then(new AgreementSigned(G1, DAY))
                .when(BRAM, new SignAgreement(G1, DAY))
                .thenNothingChanges()
                .when(BRAM, new SignAgreement(G1, DAY.plusDays(1)))
                .then(new AgreementSigned(G1, DAY.plusDays(1)))
                .when(BRAM, new SetAgreementStatus(G1, AgreementStatus.EXPIRED))
                .then(new AgreementStatusSet(G1, AgreementStatus.EXPIRED))
                .when(BRAM, new ReviseAgreement(G1, OTHER, Long.MAX_VALUE))
                .thenRefused(new AgreementIsSigned(G1, DAY.plusDays(1)));
    }

    @Test
    void nobody_has_signed_on_a_day_that_is_still_to_come() {
        var today = LocalDate.ofInstant(NOON, ZoneId.of("Europe/Amsterdam"));
        given(REGISTERED, RECORDED)
                .when(BRAM, new SignAgreement(G1, today.plusDays(1)))
                .thenRefused(new DayIsToCome("signedOn", today.plusDays(1)))
                .when(BRAM, new SignAgreement(G1, today))
                .then(new AgreementSigned(G1, today));
    }

    @Test
    void what_is_signed_stays_as_it_is_until_it_turns_out_not_to_be() {
        given(REGISTERED, RECORDED, by(ANNA, new AgreementSigned(G1, DAY)))
                .when(BRAM, new ReviseAgreement(G1, OTHER, Long.MAX_VALUE))
                .thenRefused(new AgreementIsSigned(G1, DAY))
                .when(BRAM, new WithdrawAgreement(G1))
                .thenRefused(new AgreementIsSigned(G1, DAY))
                .and(BRAM, new SetAgreementStatus(G1, AgreementStatus.DRAFT))
                .when(BRAM, new ReviseAgreement(G1, OTHER, Long.MAX_VALUE))
                .then(new AgreementRevised(G1, OTHER))
                .when(BRAM, new WithdrawAgreement(G1))
                .then(new AgreementWithdrawn(G1));
    }

    @Test
    void nobody_agrees_alone() {
        given(REGISTERED, by(ANNA, new AgreementRecorded(G1, OTHER)))
                .when(BRAM, new SignAgreement(G1, DAY))
                .thenRefused(new AgreementNeedsParties(G1));
    }

    @Test
    void what_is_off_the_list_is_not_signed() {
        given(REGISTERED, RECORDED, by(ANNA, new AgreementWithdrawn(G1)))
                .when(BRAM, new SignAgreement(G1, DAY))
                .thenRefused(unknown(ItemKind.AGREEMENT, "g1"))
                .when(BRAM, new SetAgreementStatus(G1, AgreementStatus.DRAFT))
                .thenRefused(unknown(ItemKind.AGREEMENT, "g1"))
                .when(BRAM, new WithdrawAgreement(G1))
                .thenRefused(unknown(ItemKind.AGREEMENT, "g1"));
    }

    @Test
    void there_is_an_end_to_agreements() {
        var many = IntStream.range(0, AgreementDecisions.MOST_AGREEMENTS)
                .mapToObj(n -> new AgreementRecorded(new AgreementId("a" + n), OTHER))
                .toArray(AtelierEvent[]::new);
        given(REGISTERED, by(ANNA, many))
                .when(BRAM, new RecordAgreement(G1, OTHER))
                .thenRefused(new TooManyAgreements(50));
    }

    @Test
    void no_party_is_named_twice_and_no_stranger_makes_a_reservation() {
        var byStranger = List.of(new Reservation(WHY, NOBODY));
        assertThatThrownBy(() -> terms(SOURCES, S1, S1)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> terms(SOURCES, byStranger, null, S1)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new SetAgreementStatus(G1, AgreementStatus.SIGNED)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new SignAgreement(G1, LocalDate.MAX)).isInstanceOf(InvalidValue.class);
    }
}
