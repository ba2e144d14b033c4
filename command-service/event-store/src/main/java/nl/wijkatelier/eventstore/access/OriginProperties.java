package nl.wijkatelier.eventstore.access;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whose pages may act.
 *
 * @param allowedOrigins origins besides our own whose pages may use a session, such as {@code https://ateliers.example.nl}
 */
@ConfigurationProperties("wijkatelier")
public record OriginProperties(@DefaultValue List<String> allowedOrigins) {
    /** As what decides. */
    public AllowedOrigins allowed() {
        return new AllowedOrigins(allowedOrigins);
    }
}
