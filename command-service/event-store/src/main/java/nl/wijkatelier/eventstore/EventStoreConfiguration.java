package nl.wijkatelier.eventstore;

import javax.sql.DataSource;
import nl.wijkatelier.eventstore.access.AccessJdbc;
import nl.wijkatelier.eventstore.access.AllowedOrigins;
import nl.wijkatelier.eventstore.access.HostKey;
import nl.wijkatelier.eventstore.access.KeyProperties;
import nl.wijkatelier.eventstore.access.OriginProperties;
import nl.wijkatelier.eventstore.access.SessionTokens;
import nl.wijkatelier.eventstore.beside.AccessLog;
import nl.wijkatelier.eventstore.beside.ImageStore;
import nl.wijkatelier.eventstore.beside.RefusalStore;
import nl.wijkatelier.eventstore.database.EventStoreProperties;
import nl.wijkatelier.eventstore.log.CommitSignal;
import nl.wijkatelier.eventstore.log.EventLog;
import nl.wijkatelier.eventstore.log.StoredEvents;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/**
 * The event log, and who may come in, as Spring beans; import it, nothing needs to be scanned. Of the two data sources, {@code eventsWrite} is
 * the one that Spring Boot takes for its own beans (health, transactions), and both are closed with the store. For queries
 * of your own use {@link AccessJdbc}, which tells reading from writing.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({EventStoreProperties.class, KeyProperties.class, OriginProperties.class})
public class EventStoreConfiguration {

    @Bean
    EventStore eventStore(EventStoreProperties properties) {
        return EventStore.open(properties);
    }

    @Bean
    EventLog eventLog(EventStore store) {
        return store.log();
    }

    @Bean
    StoredEvents storedEvents(EventStore store) {
        return store.stored();
    }

    @Bean
    ImageStore imageStore(EventStore store) {
        return store.images();
    }

    @Bean
    RefusalStore refusalStore(EventStore store) {
        return store.refusals();
    }

    @Bean
    AccessLog accessLog(EventStore store) {
        return store.accesses();
    }

    @Bean(destroyMethod = "")
    CommitSignal commitSignal(EventStore store) {
        return store.signal();
    }

    @Bean
    AccessJdbc accessJdbc(EventStore store) {
        return store.access();
    }

    @Bean(destroyMethod = "")
    @Primary
    DataSource eventsWrite(EventStore store) {
        return store.writes();
    }

    @Bean(destroyMethod = "")
    DataSource eventsRead(EventStore store) {
        return store.reads();
    }

    @Bean
    SessionTokens sessionTokens(KeyProperties keys) {
        return keys.sessionTokens();
    }

    @Bean
    HostKey hostKey(KeyProperties keys) {
        return keys.host();
    }

    @Bean
    AllowedOrigins allowedOrigins(OriginProperties origins) {
        return origins.allowed();
    }
}
