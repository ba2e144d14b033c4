package nl.wijkatelier.eventstore.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoredTimeTest {
    @ParameterizedTest
    @ValueSource(strings = {
        "2026-11-22T10:15:30.123456789Z", "2026-11-22T10:15:30.123Z", "2024-02-29T23:59:59Z", "1969-12-31T23:59:59.9Z",
        "2026-01-01T00:00:00Z", "+12026-01-01T00:00:00Z"
    })
    void a_time_reads_back_as_it_was_written(String text) {
        var time = Instant.parse(text);

        assertThat(StoredTime.parse(StoredTime.format(time))).isEqualTo(time);
        assertThat(StoredTime.parse(text)).isEqualTo(time);
    }

    @Test
    void a_damaged_time_is_not_read() {
        assertThatThrownBy(() -> StoredTime.parse("2026-02-30T10:15:30.123456789Z"))
                .isInstanceOf(DateTimeException.class);
    }
}
