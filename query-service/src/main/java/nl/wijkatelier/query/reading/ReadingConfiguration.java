package nl.wijkatelier.query.reading;

import jakarta.servlet.Filter;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Places the reading threads around everything under {@code /api}. */
@Configuration(proxyBeanMethods = false)
public class ReadingConfiguration {
    /** Longer than the state of an atelier with 100,000 events takes. */
    private static final Duration LENT = Duration.ofMillis(200);

    @Bean(destroyMethod = "shutdown")
    ExecutorService readers() {
        return Executors.newCachedThreadPool(Thread.ofPlatform()
                .name("reader-", 0)
                .daemon()
                .priority(Thread.MIN_PRIORITY)
                .factory());
    }

    @Bean(destroyMethod = "shutdownNow")
    ScheduledExecutorService readersClock() {
        return Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("readers-clock").factory());
    }

    @Bean
    FilterRegistrationBean<Filter> readingThreads(ExecutorService readers, ScheduledExecutorService readersClock) {
        var places = new ReadingPlaces(Runtime.getRuntime().availableProcessors(), LENT, readersClock);
        var registration = new FilterRegistrationBean<Filter>(new ReadingThreads(readers, places));
        registration.addUrlPatterns("/api/*");
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }
}
