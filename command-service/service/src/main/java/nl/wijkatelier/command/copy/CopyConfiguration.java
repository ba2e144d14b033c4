package nl.wijkatelier.command.copy;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.core.task.SimpleAsyncTaskExecutor;

/**
 * Gives copies threads of the operating system that give way to all others. Requests have virtual threads, which share as many
 * threads as there are processors and are never put aside for each other: a long history would hold one of them for as long as
 * it is copied.
 */
@Configuration(proxyBeanMethods = false)
class CopyConfiguration {
    private static final int AT_ONCE = 2;

    @Bean
    AsyncTaskExecutor unhurriedCopying() {
        var threads = new SimpleAsyncTaskExecutor("copying-");
        threads.setThreadPriority(Thread.MIN_PRIORITY);
        threads.setDaemon(true);
        threads.setConcurrencyLimit(AT_ONCE);
        return threads;
    }
}
