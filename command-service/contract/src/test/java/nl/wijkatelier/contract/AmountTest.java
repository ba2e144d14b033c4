package nl.wijkatelier.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class AmountTest {
    private final JsonMapper json = JsonMapper.builder().build();

    @Test
    void an_amount_is_written_as_approved_and_reads_back() {
        var approved = Approved.text("approved/value/Amount.json").strip();

        var amount = json.readValue(approved, Amount.class);

        assertThat(amount).isEqualTo(new Amount(1_234_567_890_123L));
        assertThat(json.writeValueAsString(amount)).isEqualTo(approved);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, Amount.MOST})
    void nothing_and_much_are_amounts(long cents) {
        assertThat(new Amount(cents).cents()).isEqualTo(cents);
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, Amount.MOST + 1, Long.MIN_VALUE, Long.MAX_VALUE})
    void less_than_nothing_and_too_much_are_not(long cents) {
        assertThatThrownBy(() -> new Amount(cents))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("cents must be 0 to 100000000000000");
    }

    @Test
    void amounts_add_up_to_the_cent() {
        assertThat(new Amount(10).plus(new Amount(20))).isEqualTo(new Amount(30));
        assertThatThrownBy(() -> new Amount(Amount.MOST).plus(new Amount(1))).isInstanceOf(InvalidValue.class);
    }

    @Test
    void an_amount_reads_as_euros_and_cents() {
        assertThat(new Amount(123_405)).hasToString("1234.05 EUR");
        assertThat(Amount.NONE).hasToString("0.00 EUR");
    }
}
