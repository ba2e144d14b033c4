package nl.wijkatelier.query.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import nl.wijkatelier.contract.RecordedEvent;
import nl.wijkatelier.evidence.dossier.Edition;
import nl.wijkatelier.query.Happenings;
import nl.wijkatelier.query.personal.PersonalTexts;
import org.junit.jupiter.api.Test;

class PastEventsTest {
    private static final Instant LONG_AGO = Instant.parse("2021-03-05T09:00:00Z");

    @Test
    void an_archive_is_told_when_it_happened_and_when_that_was_recorded_also_when_it_was_imported_out_of_order() {
        var events = Happenings.begun("a1", "p1").then("p1", Happenings.noteAdded("n1", "Begin klein")).events();
        var past = new PastEvents(PersonalTexts.none(), Edition.FULL);

        events.forEach(event -> past.take(imported(event, LONG_AGO.plus(Duration.ofDays(events.size() - event.revision())))));

        var about = past.about();
        assertThat(about.from()).isEqualTo(LONG_AGO.toString());
        assertThat(about.until()).isEqualTo(LONG_AGO.plus(Duration.ofDays(events.size() - 1)).toString());
        assertThat(about.recorded()).isEqualTo(events.getLast().recordedAt().toString());
    }

    private static RecordedEvent imported(RecordedEvent event, Instant happened) {
        var cause = event.cause();
        return new RecordedEvent(
                event.atelier(), event.revision(),
                new RecordedEvent.Cause(cause.commandId(), cause.actor(), happened, cause.actor(), null, null),
                event.recordedAt(), event.event());
    }
}
