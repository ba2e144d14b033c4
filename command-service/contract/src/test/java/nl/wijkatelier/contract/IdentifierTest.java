package nl.wijkatelier.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierTest {
    private static final String FORM = "[A-Za-z0-9_.:-]{1,80}";
    private static final String LONGEST = "x".repeat(80);

    @ParameterizedTest
    @ValueSource(strings = {"a", "Z", "0", "_", ".", ":", "-", "note-12.b:3_x"})
    void letters_digits_and_four_signs_make_an_identifier(String value) {
        Identifier.require("id", value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "n 1", "é", "a\n", "a/b", "a@b", "[", "`", "{", "١"})
    void anything_else_does_not(String value) {
        assertThatThrownBy(() -> Identifier.require("id", value)).isInstanceOf(InvalidValue.class);
    }

    @Test
    void an_identifier_has_at_most_80_characters() {
        Identifier.require("id", LONGEST);

        assertThatThrownBy(() -> Identifier.require("id", LONGEST + "x")).isInstanceOf(InvalidValue.class);
    }

    @Test
    void what_passes_is_what_the_expression_says_also_for_pairs() {
        long seed = Long.getLong("seed", new Random().nextLong());
        System.out.println("random identifiers with -Dseed=" + seed);
        var random = new Random(seed);
        for (int i = 0; i < 20_000; i++) {
            var value = text(random);
            assertThat(passes(Identifier::require, value)).as(value).isEqualTo(value.matches(FORM));
            assertThat(passes(Identifier::requirePair, value)).as(value).isEqualTo(value.matches(FORM + ":" + FORM));
        }
    }

    private static String text(Random random) {
        var text = new StringBuilder(LONGEST.substring(0, random.nextInt(3) == 0 ? 0 : random.nextInt(80)));
        while (random.nextInt(4) != 0) {
            text.append(random.nextInt(12) == 0 ? "é" : ":").append(LONGEST, 0, random.nextInt(82) % 80);
        }
        return text.toString();
    }

    private static boolean passes(BiConsumer<String, String> check, String value) {
        try {
            check.accept("id", value);
            return true;
        } catch (InvalidValue e) {
            return false;
        }
    }
}
