package nl.wijkatelier.query.access;

import nl.wijkatelier.eventstore.access.AllowedOrigins;
import nl.wijkatelier.eventstore.access.SessionTokens;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The access checks as beans. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AccessProperties.class)
public class AccessConfiguration {
    @Bean
    Sessions querySessions(SessionTokens tokens) {
        return new Sessions(tokens);
    }

    @Bean
    AllowedOrigins queryOrigins(AccessProperties properties) {
        return new AllowedOrigins(properties.allowedOrigins());
    }
}
