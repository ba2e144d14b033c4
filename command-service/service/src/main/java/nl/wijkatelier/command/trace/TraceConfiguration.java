package nl.wijkatelier.command.trace;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import nl.wijkatelier.command.sequencer.Ateliers;
import nl.wijkatelier.eventstore.beside.AccessLog;
import nl.wijkatelier.eventstore.beside.RefusalStore;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is kept beside the events, as beans. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(TraceProperties.class)
class TraceConfiguration {
    private static final int MOST_WAITING = 10_000;

    @Bean
    Refusals refusals(RefusalStore refusalStore, Ateliers ateliers, ObjectProvider<MeterRegistry> meters) {
        return new Refusals(refusalStore, ateliers, meters.getIfAvailable(SimpleMeterRegistry::new), MOST_WAITING).start();
    }

    @Bean
    SessionsOpened sessionsOpened(AccessLog accessLog, ObjectProvider<MeterRegistry> meters) {
        return new SessionsOpened(accessLog, meters.getIfAvailable(SimpleMeterRegistry::new)).start();
    }

    @Bean
    Retention retention(
            RefusalStore refusalStore, AccessLog accessLog, TraceProperties terms, Clock commandServiceClock) {
        return new Retention(refusalStore, accessLog, terms, commandServiceClock).start();
    }
}
