package nl.wijkatelier.command.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.converter.ResolvedSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.wijkatelier.command.json.StrictJson;
import nl.wijkatelier.contract.Amount;
import nl.wijkatelier.contract.Component;
import nl.wijkatelier.contract.Explanation;
import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.Title;
import nl.wijkatelier.eventstore.openapi.RecordSchemas;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The shapes that a command may have, as strict JSON reads and writes them and as the description tells. */
class ShapesTest {
    private static final String WRITTEN = """
            {"date":"2027-03-01","cost":{"cents":1250},"component":"FINANCE","lines":[{"name":"Buis","costs":{"cents":99}}],\
            "perYear":{"2027":{"cents":1}}}""";

    private final JsonMapper json = StrictJson.mapper();
    private final RecordSchemas records = new RecordSchemas();

    /** Everything that a command may be made of. */
    record Everything(
            LocalDate date,
            Amount cost,
            Component component,
            List<Line> lines,
            Map<String, Amount> perYear,
            @Nullable Explanation why,
            @Nullable LocalDate until) {
        Everything {
            lines = InvalidValue.unlessListed("lines", lines, 2);
        }
    }

    /** A part. */
    record Line(Title name, Amount costs) {}

    @BeforeEach
    void describeRecordsAsTheServiceDoes() {
        ModelConverters.getInstance(true).addConverter(records);
    }

    @AfterEach
    void leaveNothingBehind() {
        ModelConverters.getInstance(true).removeConverter(records);
    }

    @Test
    void dates_amounts_enums_lists_maps_and_parts_are_read_and_written_alike() {
        var read = json.readValue(WRITTEN, Everything.class);

        assertThat(read).isEqualTo(new Everything(
                LocalDate.of(2027, 3, 1), new Amount(1250), Component.FINANCE,
                List.of(new Line(new Title("Buis"), new Amount(99))), Map.of("2027", new Amount(1)), null, null));
        assertThat(json.writeValueAsString(read)).isEqualTo(WRITTEN);
    }

    @Test
    void a_list_that_is_left_out_is_an_empty_one() {
        var read = json.readValue(
                """
                {"date":"2027-03-01","cost":{"cents":0},"component":"FINANCE","perYear":{}}""",
                Everything.class);

        assertThat(read.lines()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "\"date\":\"1 maart 2027\"", "\"date\":\"2027-02-30\"", "\"date\":20270301", "\"date\":[2027,3,1]",
        "\"date\":\"2027-03-01T10:00:00\"", "\"date\":\"\"", "\"date\":\"+12027-03-01\"",
        "\"cost\":1250", "\"cost\":{}", "\"cost\":{\"cents\":\"1250\"}", "\"cost\":{\"cents\":12.5}",
        "\"cost\":{\"cents\":-1}", "\"cost\":{\"cents\":1e30}", "\"cost\":{\"cents\":1,\"currency\":\"EUR\"}",
        "\"component\":4", "\"component\":\"finance\"",
        "\"lines\":{}", "\"lines\":[null]", "\"lines\":[{\"name\":\"Buis\",\"costs\":{\"cents\":1},\"n\":1}]",
        "\"perYear\":[]", "\"why\":7"
    })
    void what_is_not_quite_so_is_refused(String field) {
        var asked = (ObjectNode) json.readTree(WRITTEN);
        asked.setAll((ObjectNode) json.readTree("{" + field + "}"));

        assertThatThrownBy(() -> json.readValue(asked.toString(), Everything.class)).isInstanceOf(JacksonException.class);
    }

    @Test
    void the_description_tells_the_same() {
        var described = ModelConverters.getInstance(true).resolveAsResolvedSchema(new AnnotatedType(Everything.class));

        assertThat(described.schema.getRequired()).asList().containsExactlyInAnyOrder("date", "cost", "component", "perYear");
        assertThat(property(described, "date").getFormat()).isEqualTo("date");
        assertThat(property(described, "until").getFormat()).isEqualTo("date");
        assertThat(property(described, "cost").get$ref()).endsWith("/Amount");
        assertThat(property(described, "component").getEnum()).asList().contains("FINANCE");
        assertThat(property(described, "lines").getItems().get$ref()).endsWith("/Line");
        assertThat(((Schema<?>) property(described, "perYear").getAdditionalProperties()).get$ref()).endsWith("/Amount");
        assertThat(types(property(described, "why"))).containsExactly("string");
        var amount = described.referencedSchemas.get("Amount");
        assertThat(amount.getRequired()).asList().containsExactly("cents");
        assertThat(types((Schema<?>) amount.getProperties().get("cents"))).containsExactly("integer");
    }

    private static Schema<?> property(ResolvedSchema described, String name) {
        return (Schema<?>) described.schema.getProperties().get(name);
    }

    private static Iterable<String> types(Schema<?> schema) {
        return schema.getTypes();
    }
}
