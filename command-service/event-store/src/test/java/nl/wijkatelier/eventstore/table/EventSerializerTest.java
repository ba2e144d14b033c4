package nl.wijkatelier.eventstore.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.wijkatelier.contract.decision.DecisionAgreed;
import nl.wijkatelier.contract.decision.DecisionId;
import nl.wijkatelier.contract.decision.ProposalId;
import org.junit.jupiter.api.Test;

class EventSerializerTest {
    private final EventSerializer serializer = new EventSerializer();

    @Test
    void a_date_is_stored_as_iso_8601_has_it_and_reads_back() {
        var event = new DecisionAgreed(
                new DecisionId("d1"), new ProposalId("p1"), null, LocalDate.of(2027, 3, 1));

        var stored = serializer.serialize(event, String.class);

        assertThat(stored.getData()).contains("\"reviewAt\":\"2027-03-01\"");
        assertThat((Object) serializer.deserialize(stored)).isEqualTo(event);
    }
}
