package nl.wijkatelier.command.sequencer;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.util.stream.Stream;
import nl.wijkatelier.eventstore.log.EventLog;
import org.axonframework.commandhandling.CommandBus;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** Puts the sequencer together. */
@Configuration(proxyBeanMethods = false)
class SequencerConfiguration {

    @Bean
    SnapshotTaker snapshotTaker(
            EventLog eventLog, @Value("${wijkatelier.snapshots.events-between:5000}") long eventsBetween) {
        return new SnapshotTaker(eventLog, JsonMapper.shared(), eventsBetween);
    }

    @Bean
    AtelierSequencer atelierSequencer(
            EventLog eventLog,
            SnapshotTaker snapshotTaker,
            ObjectProvider<MeterRegistry> meters,
            Clock commandServiceClock,
            @Value("${wijkatelier.cache.most-events:1000000}") long mostEvents) {
        var log = new GuardedEventLog(eventLog);
        return new AtelierSequencer(
                new LoadedAteliers(log, JsonMapper.shared(), mostEvents),
                log,
                snapshotTaker,
                new SequencerMetrics(meters.getIfAvailable(SimpleMeterRegistry::new)),
                commandServiceClock);
    }

    @Bean
    SequencingCommandBus sequencingCommandBus(AtelierSequencer atelierSequencer) {
        var bus = new SequencingCommandBus(new AtelierRouting());
        var handler = new AtelierMessageHandler(atelierSequencer);
        Stream.of(CommandUnit.class, RoleQuestion.class).forEach(type -> bus.subscribe(type.getName(), handler));
        return bus;
    }

    @Bean
    NewStreams newStreams(EventLog eventLog) {
        return new NewStreams(eventLog);
    }

    /** Takes the primary command bus: a distributed one can stand before the local one. */
    @Bean
    Ateliers ateliers(CommandBus commandBus) {
        return new Ateliers(commandBus);
    }
}
