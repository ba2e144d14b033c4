package nl.wijkatelier.eventstore.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.contract.people.ParticipantId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SessionTokensTest {
    private static final Session SESSION = new Session(
            new AtelierId("tuinwijk"), new ParticipantId("p1"), Instant.parse("2026-11-22T10:15:30Z"));

    private final SessionTokens tokens = new SessionTokens(KeyFile.random());

    @Test
    void a_session_comes_back_from_its_token() {
        assertThat(tokens.verify(tokens.sign(SESSION))).contains(SESSION);
    }

    @Test
    void a_token_says_who_and_where_and_when() {
        var parts = tokens.sign(SESSION).split("\\.");

        assertThat(parts).hasSize(3).startsWith("v1");
        assertThat(new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8))
                .isEqualTo("{\"a\":\"tuinwijk\",\"p\":\"p1\",\"i\":1795342530}");
    }

    @Test
    void a_token_of_another_key_is_no_token() {
        assertThat(new SessionTokens(KeyFile.random()).verify(tokens.sign(SESSION))).isEmpty();
    }

    @Test
    void a_token_that_was_changed_anywhere_is_no_token() {
        var token = tokens.sign(SESSION);

        for (var i = 0; i < token.length(); i++) {
            var other = token.charAt(i) == 'A' ? 'B' : 'A';
            assertThat(tokens.verify(token.substring(0, i) + other + token.substring(i + 1))).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "..", "v1..", "v1.e30.", "v1.e30.AAAA", "v1.e30.AAAA.", "v2.e30.AAAA", "geheim"})
    void what_is_not_a_token_is_no_token(String text) {
        assertThat(tokens.verify(text)).isEmpty();
        assertThat(tokens.verify(text + "x".repeat(10_000))).isEmpty();
    }

    @Test
    void a_short_key_is_refused() {
        assertThatThrownBy(() -> new SessionTokens(new byte[31])).isInstanceOf(IllegalArgumentException.class);
    }
}
