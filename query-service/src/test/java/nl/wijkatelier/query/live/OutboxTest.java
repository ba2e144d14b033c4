package nl.wijkatelier.query.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OutboxTest {
    private final FakeWire wire = new FakeWire();
    private final Outbox outbox = new Outbox(wire, 10_000_000, 1_000);

    @Test
    void what_comes_before_the_opening_waits_for_it() {
        outbox.offer(Frame.of(frame(2)));
        outbox.reply(frame(0));
        outbox.open(List.of(frame(1)).iterator());

        assertThat(sent()).containsExactly(0, 1, 2);
    }

    @Test
    void one_frame_is_under_way_at_a_time() {
        outbox.open(List.<byte[]>of().iterator());
        wire.hold();
        outbox.offer(Frame.of(frame(1)));
        outbox.offer(Frame.of(frame(2)));
        assertThat(sent()).containsExactly(1);

        wire.letGo();

        assertThat(sent()).containsExactly(1, 2);
    }

    @Test
    void a_long_queue_to_a_wire_that_is_done_at_once_takes_no_stack() {
        wire.hold();
        outbox.open(List.of(frame(0)).iterator());
        IntStream.range(0, 100_000).forEach(at -> outbox.offer(Frame.of(frame(1))));

        wire.letGo();

        assertThat(wire.frames()).hasSize(100_001);
    }

    @Test
    void presence_is_left_out_when_something_waits() {
        outbox.open(List.<byte[]>of().iterator());
        assertThat(outbox.offerIfClear(frame(1))).isTrue();
        wire.hold();
        assertThat(outbox.offerIfClear(frame(2))).isTrue();

        assertThat(outbox.offerIfClear(frame(3))).isFalse();

        wire.letGo();
        assertThat(sent()).containsExactly(1, 2);
    }

    @Test
    void the_last_frame_goes_instead_of_what_waits() {
        var done = new boolean[1];
        outbox.open(List.<byte[]>of().iterator());
        wire.hold();
        outbox.offer(Frame.of(frame(1)));
        outbox.offer(Frame.of(frame(2)));

        outbox.finish(frame(9), () -> done[0] = true);

        assertThat(done[0]).isFalse();
        wire.letGo();
        assertThat(sent()).containsExactly(1, 9);
        assertThat(done[0]).isTrue();
    }

    @Test
    void a_client_that_never_takes_its_answers_is_noticed() {
        wire.hold();

        var answered = IntStream.range(0, 1_000).filter(at -> outbox.reply(frame(1))).count();

        assertThat(answered).isLessThan(1_000);
    }

    private List<Integer> sent() {
        return wire.frames().stream().map(frame -> (int) frame[0]).toList();
    }

    @Test
    void a_frame_that_waits_is_put_together_when_it_is_its_turn() {
        var writings = new AtomicInteger();
        wire.hold();
        outbox.open(List.of(frame(1)).iterator());

        outbox.offer(new Frame(1, () -> {
            writings.incrementAndGet();
            return frame(2);
        }));
        assertThat(writings).hasValue(0);
        wire.letGo();

        assertThat(writings).hasValue(1);
        assertThat(wire.frames()).containsExactly(frame(1), frame(2));
    }

    private static byte[] frame(int mark) {
        return new byte[] {(byte) mark};
    }
}
