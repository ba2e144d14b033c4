package nl.wijkatelier.query.live;

import static org.assertj.core.api.Assertions.assertThat;

import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.query.live.ClientMessage.Hand;
import nl.wijkatelier.query.live.ClientMessage.Lead;
import nl.wijkatelier.query.live.ClientMessage.Look;
import nl.wijkatelier.query.live.ClientMessage.Lower;
import nl.wijkatelier.query.live.ClientMessage.Malformed;
import nl.wijkatelier.query.live.Spot.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClientMessagesTest {
    @Test
    void what_is_said_to_the_room_is_read() {
        assertThat(ClientMessages.read("{\"t\":\"look\",\"at\":{\"page\":\"\"}}")).isEqualTo(new Look(new Spot("", null)));
        assertThat(ClientMessages.read("{\"t\":\"lead\",\"at\":{\"page\":\"board/b1\",\"view\":[1,2,3,4.5]}}"))
                .isEqualTo(new Lead(new Spot("board/b1", new View(1, 2, 3, 4.5))));
        assertThat(ClientMessages.read("{\"t\":\"lead\"}")).isEqualTo(new Lead(null));
        assertThat(ClientMessages.read("{\"t\":\"hand\",\"up\":false}")).isEqualTo(new Hand(false));
        assertThat(ClientMessages.read("{\"t\":\"lower\"}")).isEqualTo(new Lower(null));
        assertThat(ClientMessages.read("{\"t\":\"lower\",\"who\":\"p1\"}"))
                .isEqualTo(new Lower(new ParticipantId("p1")));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{'t':'look'}",
        "{'t':'look','at':'board/b1'}",
        "{'t':'look','at':{'page':'//elders.example'}}",
        "{'t':'look','at':{'page':'board/../../host'}}",
        "{'t':'look','at':{'page':'board/'}}",
        "{'t':'look','at':{'page':'a/b/c/d/e'}}",
        "{'t':'look','at':{'page':'board?x=1'}}",
        "{'t':'lead','at':{'view':[1,2,3,4]}}",
        "{'t':'lead','at':{'page':'board/b1','view':[1,2,3]}}",
        "{'t':'lead','at':{'page':'board/b1','view':[1,2,0,4]}}",
        "{'t':'lead','at':{'page':'board/b1','view':[1e9,2,3,4]}}",
        "{'t':'hand'}",
        "{'t':'hand','up':'yes'}",
        "{'t':'lower','who':7}"
    })
    void what_is_not_well_formed_is_refused(String message) {
        assertThat(ClientMessages.read(message.replace('\'', '"'))).isInstanceOf(Malformed.class);
    }
}
