package nl.wijkatelier.command;

import java.time.Clock;
import nl.wijkatelier.eventstore.EventStoreConfiguration;
import nl.wijkatelier.eventstore.openapi.OpenApiConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.PropertySource;

/**
 * The whole command service; import it into any Spring Boot web application. Its beans have long names, so that they get along
 * with those of another service in the same process.
 */
@Configuration(proxyBeanMethods = false)
@Import({EventStoreConfiguration.class, OpenApiConfiguration.class})
@PropertySource("classpath:nl/wijkatelier/command/defaults.properties")
@ComponentScan(
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class,
        excludeFilters =
                @ComponentScan.Filter(type = FilterType.ASSIGNABLE_TYPE, classes = CommandServiceApplication.class))
public class CommandServiceConfiguration {

    /** The only clock of the service: the domain has none. */
    @Bean
    Clock commandServiceClock() {
        return Clock.systemUTC();
    }
}
