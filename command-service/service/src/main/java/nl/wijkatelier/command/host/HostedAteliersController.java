package nl.wijkatelier.command.host;

import io.swagger.v3.oas.annotations.Operation;
import java.util.Comparator;
import java.util.List;
import nl.wijkatelier.command.access.AccessCode;
import nl.wijkatelier.command.access.AccessCodes;
import nl.wijkatelier.command.access.AtelierNames;
import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.contract.people.Role;
import nl.wijkatelier.eventstore.log.EventLog;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The ateliers of an installation, for its host: so that a lost facilitator's link can be given again. Codes are what an atelier gets
 * last: one without them was not finished, and is not there for anybody.
 */
@RestController
class HostedAteliersController {
    private final EventLog log;
    private final AtelierNames names;
    private final AccessCodes codes;

    HostedAteliersController(EventLog log, AtelierNames names, AccessCodes codes) {
        this.log = log;
        this.names = names;
        this.codes = codes;
    }

    @Operation(summary = "The ateliers of this installation (host key), each with the code of its facilitator if that is open")
    @GetMapping(path = "/api/host/ateliers", produces = MediaType.APPLICATION_JSON_VALUE)
    List<HostedAtelier> ateliers(Host host) {
        return log.ateliers().stream()
                .filter(codes::has)
                .map(this::hosted)
                .sorted(Comparator.comparing(hosted -> hosted.name().value()))
                .toList();
    }

    private HostedAtelier hosted(AtelierId atelier) {
        var code = codes.of(atelier, Role.FACILITATOR).filter(AccessCode::open).map(AccessCode::code);
        return new HostedAtelier(atelier, names.of(atelier).name(), code.orElse(null));
    }

    /** One of them. */
    record HostedAtelier(AtelierId atelierId, Title name, @Nullable String facilitatorCode) {}
}
