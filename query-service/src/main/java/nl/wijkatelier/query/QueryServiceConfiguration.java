package nl.wijkatelier.query;

import nl.wijkatelier.eventstore.openapi.OpenApiConfiguration;
import nl.wijkatelier.query.access.AccessConfiguration;
import nl.wijkatelier.query.live.LiveConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.PropertySource;

/**
 * All beans of the query service; import it, nothing needs to be scanned. Whoever imports it brings the event store with
 * its {@code EventStoreConfiguration}, so that both services in one process share one.
 */
@Configuration(proxyBeanMethods = false)
@PropertySource("classpath:nl/wijkatelier/query/defaults.properties")
@Import({AccessConfiguration.class, LiveConfiguration.class, ReadModelConfiguration.class, OpenApiConfiguration.class})
public class QueryServiceConfiguration {}
