package nl.wijkatelier.query.access;

import nl.wijkatelier.eventstore.access.SessionTokens;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The access checks as beans. */
@Configuration(proxyBeanMethods = false)
public class AccessConfiguration {
    @Bean
    Sessions querySessions(SessionTokens tokens) {
        return new Sessions(tokens);
    }
}
