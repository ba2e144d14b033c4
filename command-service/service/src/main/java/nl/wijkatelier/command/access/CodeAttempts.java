package nl.wijkatelier.command.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import nl.wijkatelier.command.problem.Problem;
import nl.wijkatelier.command.problem.ProblemCode;
import nl.wijkatelier.command.problem.ProblemException;

/**
 * Counts wrong codes per address, so that codes cannot be tried out. Right ones are free: a whole workshop may come from
 * one address.
 */
final class CodeAttempts {
    private static final Duration PERIOD = Duration.ofMinutes(1);

    private final int most;
    private final Cache<String, Bucket> buckets =
            Caffeine.newBuilder().expireAfterAccess(PERIOD.multipliedBy(2)).maximumSize(100_000).build();

    /**
     * @param most how many wrong codes an address may try per minute
     */
    CodeAttempts(int most) {
        this.most = most;
    }

    /** Ends the request if this address has tried too often; even a right code does not help then. */
    void check(String address) {
        var probe = bucket(address).estimateAbilityToConsume(1);
        if (!probe.canBeConsumed()) {
            long seconds = Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds() + 1;
            throw new ProblemException(
                    Problem.of(ProblemCode.TOO_MANY_ATTEMPTS).with(Problem.RETRY_AFTER, seconds));
        }
    }

    void wrong(String address) {
        bucket(address).tryConsume(1);
    }

    private Bucket bucket(String address) {
        return buckets.get(address, any -> Bucket.builder()
                .addLimit(limit -> limit.capacity(most).refillGreedy(most, PERIOD))
                .build());
    }
}
