package nl.wijkatelier.eventstore.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AllowedOriginsTest {
    private final AllowedOrigins allowed = new AllowedOrigins(List.of("https://wijkatelier.example"));

    @Test
    void a_program_sends_no_origin() {
        assertThat(allowed.admit(null, "localhost:8080")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:8080", "https://localhost:8080", "http://LOCALHOST:8080"})
    void our_own_pages_act_also_where_a_proxy_ends_tls(String origin) {
        assertThat(allowed.admit(origin, "localhost:8080")).isTrue();
    }

    @Test
    void pages_act_that_the_host_allows() {
        assertThat(allowed.admit("https://wijkatelier.example", "localhost:8080")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "https://evil.example", "http://localhost:8081", "http://wijkatelier.example", "https://wijkatelier.example.evil.example", "null",
        "", "::not a uri::"
    })
    void no_other_page_acts(String origin) {
        assertThat(allowed.admit(origin, "localhost:8080")).isFalse();
    }

    @Test
    void who_does_not_say_where_they_ask_is_not_asked_from_our_own_page() {
        assertThat(allowed.admit("http://localhost:8080", null)).isFalse();
    }
}
