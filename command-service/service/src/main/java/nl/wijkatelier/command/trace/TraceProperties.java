package nl.wijkatelier.command.trace;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * For how long it is kept what is not in the events. No law names a term; what says of people what they did may not be kept
 * for longer than it serves (AVG art. 5(1)(e); DOMAIN.md §5: the term covers metadata and identifiers too).
 *
 * @param refusals commands that were refused
 * @param accessLog who looked
 */
@ConfigurationProperties("wijkatelier")
public record TraceProperties(@DefaultValue Kept refusals, @DefaultValue LongKept accessLog) {

    /**
     * For as long as somebody may ask why something was not done.
     *
     * @param keptFor for example {@code 90d}
     */
    public record Kept(@DefaultValue("90d") Duration keptFor) {}

    /**
     * For as long as an inquiry into an atelier may take to begin.
     *
     * @param keptFor for example {@code 730d}, two years
     */
    public record LongKept(@DefaultValue("730d") Duration keptFor) {}
}
