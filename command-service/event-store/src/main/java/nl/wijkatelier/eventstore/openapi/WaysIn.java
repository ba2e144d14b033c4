package nl.wijkatelier.eventstore.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import nl.wijkatelier.eventstore.access.SessionTokens;

/** What lets one in where, in a description: the address tells, for what is the host's and what is an atelier's lie apart. */
final class WaysIn {
    private static final String SESSION = "session";
    private static final String SESSION_COOKIE = "sessionCookie";
    private static final String HOST_KEY = "hostKey";

    private WaysIn() {}

    static void describe(OpenAPI api) {
        api.getComponents()
                .addSecuritySchemes(SESSION, bearer("The token that POST /api/join answers with"))
                .addSecuritySchemes(
                        SESSION_COOKIE,
                        new SecurityScheme()
                                .type(SecurityScheme.Type.APIKEY)
                                .in(SecurityScheme.In.COOKIE)
                                .name(SessionTokens.COOKIE)
                                .description("The cookie that POST /api/join sets, as pages use it"))
                .addSecuritySchemes(HOST_KEY, bearer("The host key of the installation, which its start prints"));
    }

    static void describe(String path, Operation operation) {
        if (path.startsWith("/api/host/") || path.equals("/api/ateliers")) {
            operation.addSecurityItem(new SecurityRequirement().addList(HOST_KEY));
        } else if (path.startsWith("/api/ateliers/")) {
            operation
                    .addSecurityItem(new SecurityRequirement().addList(SESSION))
                    .addSecurityItem(new SecurityRequirement().addList(SESSION_COOKIE));
        }
    }

    private static SecurityScheme bearer(String description) {
        return new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer").description(description);
    }
}
