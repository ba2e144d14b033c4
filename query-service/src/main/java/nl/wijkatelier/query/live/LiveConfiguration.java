package nl.wijkatelier.query.live;

import java.time.InstantSource;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.eventstore.access.AllowedOrigins;
import nl.wijkatelier.eventstore.log.CommitSignal;
import nl.wijkatelier.eventstore.log.EventLog;
import nl.wijkatelier.query.access.Sessions;
import nl.wijkatelier.query.item.Items;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.socket.config.annotation.EnableWebSocket;
import org.springframework.web.socket.config.annotation.WebSocketConfigurer;

/** Live push as beans. Starts from a {@link StateSource} if there is one, otherwise from the first event. */
@Configuration(proxyBeanMethods = false)
@EnableWebSocket
@EnableConfigurationProperties(LiveProperties.class)
public class LiveConfiguration {
    private static final int WRITERS = 2;
    private static final long SWEEP_SECONDS = 30;

    @Bean(destroyMethod = "shutdownNow")
    ScheduledExecutorService liveClock() {
        return Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("live-clock").factory());
    }

    @Bean(destroyMethod = "shutdownNow")
    ExecutorService liveWriters() {
        return Executors.newFixedThreadPool(WRITERS, work -> new LiveThread(work, "live-writer"));
    }

    @Bean
    Hubs hubs(
            EventLog log,
            ObjectProvider<StateSource> source,
            LiveProperties limits,
            ExecutorService liveWriters,
            ScheduledExecutorService liveClock) {
        var hubs = new Hubs(limits, atelier -> hub(atelier, log, source, limits, liveWriters).start());
        liveClock.scheduleWithFixedDelay(
                () -> hubs.letGo(System.nanoTime()), SWEEP_SECONDS, SWEEP_SECONDS, TimeUnit.SECONDS);
        return hubs;
    }

    /** After all others: with virtual threads, Spring Boot gives the web server an executor of its own. */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> sendingExecutor() {
        return server -> server.addProtocolHandlerCustomizers(protocol -> protocol.setExecutor(new SendingExecutor()));
    }

    @Bean
    CommitTail commitTail(EventLog log, CommitSignal signal, Hubs hubs) {
        return new CommitTail(log, signal, hubs);
    }

    @Bean
    OpenSockets openSockets() {
        return new OpenSockets();
    }

    @Bean
    LiveShutdown liveShutdown(Hubs hubs, OpenSockets openSockets) {
        return new LiveShutdown(hubs, openSockets);
    }

    @Bean
    WebSocketConfigurer liveSockets(
            Hubs hubs,
            LiveProperties limits,
            ScheduledExecutorService liveClock,
            OpenSockets openSockets,
            Sessions sessions,
            AllowedOrigins origins) {
        return new LiveHandshake(sessions, origins)
                .at("/api/ateliers/*/live", new LiveSocket(hubs, limits, liveClock, openSockets));
    }

    private static Hub hub(
            AtelierId atelier,
            EventLog log,
            ObjectProvider<StateSource> source,
            LiveProperties limits,
            ExecutorService writers) {
        return new Hub(atelier, limits, new Following(atelier, limits, () -> {
            var items = source.getIfAvailable(() -> unknown -> Items.none()).latest(atelier);
            var live = new LiveAtelier(atelier, log, items, limits, InstantSource.system(), writers);
            live.load(log.revision(atelier));
            return live;
        }));
    }
}
