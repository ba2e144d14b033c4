package nl.wijkatelier.command.access;

import io.swagger.v3.oas.annotations.Operation;
import java.util.Arrays;
import java.util.List;
import nl.wijkatelier.command.problem.ProblemCode;
import nl.wijkatelier.command.problem.ProblemException;
import nl.wijkatelier.contract.people.Role;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The access codes of an atelier, for its facilitators. */
@RestController
@RequestMapping(path = "/api/ateliers/{atelierId}/codes", produces = MediaType.APPLICATION_JSON_VALUE)
class CodesController {
    private final AccessCodes codes;

    CodesController(AccessCodes codes) {
        this.codes = codes;
    }

    @Operation(summary = "The codes of the atelier, one per role (facilitator)")
    @GetMapping
    List<RoleCode> codes(Facilitator facilitator) {
        return codes.of(facilitator.atelier()).stream().map(RoleCode::of).toList();
    }

    @Operation(summary = "Replaces the code of a role by a new, open one (facilitator)")
    @PostMapping("/{role}/renew")
    RoleCode renew(Facilitator facilitator, @PathVariable("role") String roleName) {
        var role = role(roleName);
        codes.renew(facilitator.atelier(), role);
        return current(facilitator, role);
    }

    @Operation(summary = "Closes the code of a role: nobody gets in by it (facilitator)")
    @PostMapping("/{role}/close")
    RoleCode close(Facilitator facilitator, @PathVariable("role") String roleName) {
        return setOpen(facilitator, role(roleName), false);
    }

    @Operation(summary = "Opens the code of a role again (facilitator)")
    @PostMapping("/{role}/open")
    RoleCode open(Facilitator facilitator, @PathVariable("role") String roleName) {
        return setOpen(facilitator, role(roleName), true);
    }

    private RoleCode setOpen(Facilitator facilitator, Role role, boolean open) {
        codes.setOpen(facilitator.atelier(), role, open);
        return current(facilitator, role);
    }

    private RoleCode current(Facilitator facilitator, Role role) {
        return codes.of(facilitator.atelier(), role)
                .map(RoleCode::of)
                .orElseThrow(() -> new ProblemException(ProblemCode.CODE_UNKNOWN));
    }

    private static Role role(String name) {
        return Arrays.stream(Role.values())
                .filter(role -> role.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new ProblemException(ProblemCode.NOT_FOUND));
    }

    /** The code of a role. */
    record RoleCode(Role role, String code, boolean open) {
        static RoleCode of(AccessCode code) {
            return new RoleCode(code.role(), code.code(), code.open());
        }
    }
}
