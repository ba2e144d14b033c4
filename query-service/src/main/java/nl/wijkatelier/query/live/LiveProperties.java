package nl.wijkatelier.query.live;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Limits and habits of live push.
 *
 * @param helloWithin how long a socket may be silent before it says hello
 * @param stalledAfter how long one frame may take, or wait, before the reader counts as too slow
 * @param pendingBytes how many bytes may wait for one reader
 * @param shortestRest the shortest pause between two flushes: where a flush takes next to nothing, resting in proportion would
 *     send nearly each event by itself
 * @param longestRest the longest pause between two flushes
 * @param restFactor how long to rest after a flush, as a multiple of what the flush took
 * @param presenceEvery the shortest time between two presence frames
 * @param presenceBytesPerSecond what presence may cost one atelier; above it presence comes less often
 * @param recentEvents how many events are kept ready for who was cut off for a moment
 * @param recentBytes how many bytes of them at most; beyond it the whole state is the shorter answer
 * @param idleAfter how long an atelier stays loaded without anybody looking
 * @param idleHubs how many such ateliers stay loaded at most
 * @param messageBytes the longest message that a client may send
 * @param messagesPerSecond how many messages a client may send on average
 * @param messageBurst and how many at once
 * @param pingEvery how often a silent socket is asked whether it is still there
 */
@ConfigurationProperties("wijkatelier.live")
public record LiveProperties(
        @DefaultValue("5s") Duration helloWithin,
        @DefaultValue("5s") Duration stalledAfter,
        @DefaultValue("4194304") int pendingBytes,
        @DefaultValue("3ms") Duration shortestRest,
        @DefaultValue("15ms") Duration longestRest,
        @DefaultValue("0.5") double restFactor,
        @DefaultValue("40ms") Duration presenceEvery,
        @DefaultValue("16777216") int presenceBytesPerSecond,
        @DefaultValue("4000") int recentEvents,
        @DefaultValue("524288") int recentBytes,
        @DefaultValue("10m") Duration idleAfter,
        @DefaultValue("50") int idleHubs,
        @DefaultValue("16384") int messageBytes,
        @DefaultValue("60") int messagesPerSecond,
        @DefaultValue("120") int messageBurst,
        @DefaultValue("20s") Duration pingEvery) {}
