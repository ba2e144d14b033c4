package nl.wijkatelier.query.report.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.query.report.document.Language;
import nl.wijkatelier.query.report.source.Readers;
import nl.wijkatelier.query.report.writing.ReportFormat;
import nl.wijkatelier.query.report.writing.ReportOrder;
import nl.wijkatelier.query.report.writing.ReportStep;
import nl.wijkatelier.query.web.ReadProblem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReportDeskTest {
    private static final ParticipantId ANNA = new ParticipantId("anna");
    private static final ParticipantId BRAM = new ParticipantId("bram");
    private static final ParticipantId CORA = new ParticipantId("cora");
    private static final ReportOrder ORDER =
            new ReportOrder(new AtelierId("a1"), 12, ReportFormat.JSON, Language.NL, Readers.ATELIER, null);

    private final CountDownLatch goOn = new CountDownLatch(1);
    private ReportDesk desk;

    @AfterEach
    void close() {
        goOn.countDown();
        desk.close();
    }

    @Test
    void it_tells_how_far_it_is_while_it_is_made() throws IOException {
        desk = deskThatWaits(new ReportProperties(1, 5, 5, Duration.ofMinutes(5)));

        var job = desk.order(ANNA, ORDER, "molenveld.json");

        await().untilAsserted(() ->
                assertThat(job.progress()).isEqualTo(new ReportJob.Making(ReportStep.COMPOSING, 3, 9)));
        goOn.countDown();
        await().until(() -> job.progress() instanceof ReportJob.Ready);
        assertThat(Files.readString(job.file())).isEqualTo("report");
    }

    @Test
    void one_person_has_one_under_way_at_a_time() {
        desk = deskThatWaits(new ReportProperties(1, 5, 5, Duration.ofMinutes(5)));
        desk.order(ANNA, ORDER, "molenveld.json");

        assertThatThrownBy(() -> desk.order(ANNA, ORDER, "molenveld.json"))
                .isInstanceOfSatisfying(ReadProblem.class, problem ->
                        assertThat(problem.code()).isEqualTo("too-many-requests"));

        assertThat(desk.order(BRAM, ORDER, "molenveld.json").progress()).isEqualTo(new ReportJob.Waiting());
    }

    @Test
    void who_comes_when_too_many_wait_is_sent_away_and_leaves_nothing() {
        desk = deskThatWaits(new ReportProperties(1, 1, 5, Duration.ofMinutes(5)));
        var first = desk.order(ANNA, ORDER, "molenveld.json");
        await().until(() -> first.progress() instanceof ReportJob.Making);
        desk.order(BRAM, ORDER, "molenveld.json");

        assertThatThrownBy(() -> desk.order(CORA, ORDER, "molenveld.json")).isInstanceOf(ReadProblem.class);
    }

    @Test
    void one_person_orders_only_so_many_in_the_time_that_they_are_kept() {
        goOn.countDown();
        desk = deskThatWaits(new ReportProperties(1, 5, 2, Duration.ofMinutes(5)));
        for (var ordered = 0; ordered < 2; ordered++) {
            var job = desk.order(ANNA, ORDER, "molenveld.json");
            await().until(() -> !job.isUnfinished());
        }

        assertThatThrownBy(() -> desk.order(ANNA, ORDER, "molenveld.json"))
                .isInstanceOfSatisfying(ReadProblem.class, problem ->
                        assertThat((Long) problem.fields().get("retryAfter")).isBetween(5L, 300L));
    }

    @Test
    void what_fails_says_so_and_the_next_one_is_made() {
        goOn.countDown();
        desk = new ReportDesk(
                (order, steps, out) -> {
                    throw new IllegalStateException("broken on purpose");
                },
                new ReportProperties(1, 5, 5, Duration.ofMinutes(5)),
                Clock.systemUTC());

        for (var who : new ParticipantId[] {ANNA, BRAM}) {
            var job = desk.order(who, ORDER, "molenveld.json");
            await().untilAsserted(() -> assertThat(job.progress()).isEqualTo(new ReportJob.Failed("report-failed")));
        }
    }

    @Test
    void only_who_ordered_it_finds_it_until_it_is_no_longer_kept() {
        goOn.countDown();
        desk = deskThatWaits(new ReportProperties(1, 5, 5, Duration.ofMillis(300)));
        var job = desk.order(ANNA, ORDER, "molenveld.json");

        assertThat(desk.find(job.id(), ANNA, new AtelierId("a1"))).contains(job);
        assertThat(desk.find(job.id(), BRAM, new AtelierId("a1"))).isEmpty();
        assertThat(desk.find(job.id(), ANNA, new AtelierId("a2"))).isEmpty();

        await().atMost(Duration.ofSeconds(20)).until(() -> !Files.exists(job.file()));
        assertThat(desk.find(job.id(), ANNA, new AtelierId("a1"))).isEmpty();
    }

    @Test
    void when_it_closes_it_leaves_no_files() {
        goOn.countDown();
        desk = deskThatWaits(new ReportProperties(1, 5, 5, Duration.ofMinutes(5)));
        var job = desk.order(ANNA, ORDER, "molenveld.json");
        await().until(() -> !job.isUnfinished());

        desk.close();

        assertThat(job.file()).doesNotExist();
    }

    @Test
    void one_that_is_cancelled_ends_at_its_next_step_and_leaves_nothing() {
        var wentOn = new AtomicBoolean();
        desk = new ReportDesk(
                (order, steps, out) -> {
                    steps.at(ReportStep.COMPOSING, 3, 9);
                    waitToGoOn();
                    out.write("rep".getBytes());
                    steps.at(ReportStep.COMPOSING, 4, 9);
                    wentOn.set(true);
                },
                new ReportProperties(1, 5, 5, Duration.ofMinutes(5)),
                Clock.systemUTC());
        var job = desk.order(ANNA, ORDER, "molenveld.json");
        await().until(() -> job.progress() instanceof ReportJob.Making);

        desk.cancel(job);
        var next = desk.order(ANNA, ORDER, "molenveld.json");
        goOn.countDown();

        await().until(() -> next.progress() instanceof ReportJob.Ready);
        assertThat(desk.find(job.id(), ANNA, new AtelierId("a1"))).isEmpty();
        assertThat(job.file()).doesNotExist();
        assertThat(wentOn).as("the next one did").isTrue();
        assertThat(job.progress()).isNotInstanceOf(ReportJob.Ready.class);
    }

    @Test
    void one_that_is_cancelled_while_it_waits_gives_up_its_place() {
        desk = deskThatWaits(new ReportProperties(1, 1, 5, Duration.ofMinutes(5)));
        var first = desk.order(ANNA, ORDER, "molenveld.json");
        await().until(() -> first.progress() instanceof ReportJob.Making);
        var waiting = desk.order(BRAM, ORDER, "molenveld.json");

        desk.cancel(waiting);

        assertThat(desk.order(CORA, ORDER, "molenveld.json").progress()).isEqualTo(new ReportJob.Waiting());
        assertThat(desk.find(waiting.id(), BRAM, new AtelierId("a1"))).isEmpty();
    }

    private void waitToGoOn() throws IOException {
        try {
            goOn.await();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    private ReportDesk deskThatWaits(ReportProperties properties) {
        return new ReportDesk(
                (order, steps, out) -> {
                    steps.at(ReportStep.COMPOSING, 3, 9);
                    waitToGoOn();
                    out.write("report".getBytes());
                },
                properties,
                Clock.systemUTC());
    }
}
