package nl.wijkatelier.command.commands;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import nl.wijkatelier.command.access.Member;
import nl.wijkatelier.command.problem.Problem;
import nl.wijkatelier.command.problem.ProblemCode;
import nl.wijkatelier.command.problem.ProblemException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Keeps one session from taking the time of all others. */
@Component
class CommandRates {
    private final int perSecond;
    private final int burst;
    private final Cache<Member, Bucket> buckets =
            Caffeine.newBuilder().expireAfterAccess(Duration.ofMinutes(10)).maximumSize(100_000).build();

    CommandRates(
            @Value("${wijkatelier.rate.commands-per-second:100}") int perSecond,
            @Value("${wijkatelier.rate.commands-burst:1000}") int burst) {
        this.perSecond = perSecond;
        this.burst = burst;
    }

    /** Ends the request if this session sends more than it may. */
    void spend(Member member, int commands) {
        var probe = buckets.get(member, any -> bucket()).tryConsumeAndReturnRemaining(commands);
        if (!probe.isConsumed()) {
            long seconds = Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds() + 1;
            throw new ProblemException(
                    Problem.of(ProblemCode.TOO_MANY_REQUESTS).with(Problem.RETRY_AFTER, seconds));
        }
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(burst).refillGreedy(perSecond, Duration.ofSeconds(1)))
                .build();
    }
}
