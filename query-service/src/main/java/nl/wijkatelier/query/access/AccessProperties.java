package nl.wijkatelier.query.access;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who may ask.
 *
 * @param allowedOrigins origins besides our own whose pages may use a session, such as {@code https://ateliers.example.nl}
 */
@ConfigurationProperties("wijkatelier")
public record AccessProperties(@DefaultValue List<String> allowedOrigins) {}
