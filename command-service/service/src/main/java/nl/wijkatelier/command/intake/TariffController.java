package nl.wijkatelier.command.intake;

import io.swagger.v3.oas.annotations.Operation;
import nl.wijkatelier.command.access.Member;
import nl.wijkatelier.contract.intake.Tariff;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The rates in force. */
@RestController
class TariffController {
    private final TariffInForce inForce;

    TariffController(TariffInForce inForce) {
        this.inForce = inForce;
    }

    @Operation(summary = "The rates by which a quotation is made now")
    @GetMapping(path = "/api/ateliers/{atelierId}/tariff", produces = MediaType.APPLICATION_JSON_VALUE)
    Tariff tariff(Member member) {
        return inForce.tariff();
    }
}
