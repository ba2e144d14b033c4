package nl.wijkatelier.standalone.workshop;

import static nl.wijkatelier.standalone.workshop.Chance.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.wijkatelier.atelier.agreement.Agreements;

/** Agreements that are recorded, drawn up and signed. */
final class AgreementDeeds implements RandomDeeds {
    private static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 6);
    private static final List<String> UNSIGNED = List.of("DRAFT", "READY_TO_SIGN", "EXPIRED");

    private final Chance chance;
    private final List<String> agreements = new ArrayList<>(List.of("no-such-agreement"));

    AgreementDeeds(Chance chance) {
        this.chance = chance;
    }

    @Override
    public List<Supplier<Map<String, ?>>> byParticipants() {
        return List.of(() -> chance.flag() ? record() : revise(), () -> chance.flag() ? sign() : goOn());
    }

    @Override
    public List<Supplier<Map<String, ?>>> byFacilitators() {
        return List.of();
    }

    private Map<String, ?> record() {
        var id = chance.newId("agr");
        agreements.add(id);
        return command("RecordAgreement", "agreementId", id, "terms", terms());
    }

    private Map<String, ?> revise() {
        return command(
                "ReviseAgreement", "agreementId", chance.one(agreements), "terms", terms(), "basedOn", chance.below(1_000));
    }

    private Map<String, ?> sign() {
        var day = FIRST_DAY.plusDays(chance.below(365)).toString();
        return command("SignAgreement", "agreementId", chance.one(agreements), "signedOn", day);
    }

    private Map<String, ?> goOn() {
        return chance.onceIn(4)
                ? command("WithdrawAgreement", "agreementId", chance.one(agreements))
                : command("SetAgreementStatus", "agreementId", chance.one(agreements), "status", chance.one(UNSIGNED));
    }

    private Map<String, ?> terms() {
        var parties = chance.flag() ? OrganisationDeeds.PARTIES : List.of();
        return Map.of(
                "kind", "LETTER_OF_INTENT", "title", chance.text(), "parties", parties, "contents", List.of(chance.text()),
                "reservations", List.of());
    }
}
