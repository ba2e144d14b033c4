package nl.wijkatelier.standalone.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class TidyingTest {
    private static final long MB = 1 << 20;

    private final FakeHeap heap = new FakeHeap();
    private Duration now = Duration.ofDays(1);
    private final Tidying tidying = new Tidying(heap, () -> now.toNanos());

    @Test
    void what_a_busy_hour_left_is_cleared_once_it_is_quiet() {
        heap.used = 200 * MB;

        tidying.somethingHappened();
        passes(Duration.ofSeconds(4));
        tidying.look();
        assertThat(heap.collections).isZero();

        passes(Duration.ofSeconds(1));
        tidying.look();
        assertThat(heap.collections).isOne();
    }

    @Test
    void a_quiet_night_is_tidied_once() {
        heap.used = 200 * MB;

        for (var second = 0; second < 3_600; second++) {
            passes(Duration.ofSeconds(1));
            tidying.look();
        }

        assertThat(heap.collections).isOne();
    }

    @Test
    void a_few_notes_are_not_worth_it_and_many_of_them_are() {
        heap.used = 200 * MB;
        passes(Duration.ofSeconds(5));
        tidying.look();

        heap.used += 10 * MB;
        passes(Duration.ofSeconds(5));
        tidying.look();
        assertThat(heap.collections).isOne();

        heap.used += 14 * MB;
        tidying.look();
        assertThat(heap.collections).isEqualTo(2);
    }

    @Test
    void the_old_generation_of_this_collector_is_known_if_it_has_one_that_is_collected_all_at_once() {
        var collectors = ManagementFactory.getGarbageCollectorMXBeans().stream()
                .map(collector -> collector.getName())
                .toList();

        if (collectors.contains("PS MarkSweep") || collectors.contains("MarkSweepCompact")) {
            assertThat(new OldGeneration().used()).isPositive();
        } else {
            assertThat(new OldGeneration().used()).isZero();
        }
    }

    private void passes(Duration time) {
        now = now.plus(time);
    }

    /** Of which 80 MB are alive. */
    private static final class FakeHeap implements Heap {
        private long used;
        private int collections;

        @Override
        public long used() {
            return used;
        }

        @Override
        public void collect() {
            collections++;
            used = 80 * MB;
        }
    }
}
