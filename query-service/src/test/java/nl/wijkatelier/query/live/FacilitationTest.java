package nl.wijkatelier.query.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.contract.people.Role;
import nl.wijkatelier.query.item.ItemStep;
import nl.wijkatelier.query.live.ClientMessage.Hand;
import nl.wijkatelier.query.live.ClientMessage.InTheRoom;
import nl.wijkatelier.query.live.ClientMessage.Lead;
import nl.wijkatelier.query.live.ClientMessage.Look;
import nl.wijkatelier.query.live.ClientMessage.Lower;
import nl.wijkatelier.query.live.Spot.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

class FacilitationTest {
    private static final Spot BOARD = new Spot("board/b1", new View(10, -20, 800, 600));
    private static final Spot PROGRAMME = new Spot("programme", null);
    private static final String BOARD_JSON = "{\"page\":\"board/b1\",\"view\":[10,-20,800,600]}";

    private final Map<ParticipantId, Role> roles = new HashMap<>();
    private final Map<LiveSession, FakeWire> wires = new HashMap<>();
    private final Facilitation room =
            new Facilitation(who -> Optional.ofNullable(roles.get(who)).map(Role::name), 0);

    private final LiveSession fenna = enters("fenna", Role.FACILITATOR);
    private final LiveSession anna = enters("anna", Role.PARTICIPANT);
    private final LiveSession otto = enters("otto", Role.OBSERVER);

    @Test
    void everybody_else_is_asked_to_look_once() {
        says(fenna, new Look(BOARD));

        assertThat(told(anna, "lookHere").toString())
                .isEqualTo("[{\"t\":\"lookHere\",\"by\":\"fenna\",\"at\":" + BOARD_JSON + "}]");
        assertThat(told(otto, "lookHere")).hasSize(1);
        assertThat(told(fenna, "lookHere")).isEmpty();
        assertThat(told(enters("bilal", Role.PARTICIPANT), "lookHere")).isEmpty();
    }

    @Test
    void who_asks_to_look_again_and_again_is_told_to_wait() {
        for (var ask = 0; ask < 5; ask++) {
            says(fenna, new Look(PROGRAMME));
        }

        assertThat(told(anna, "lookHere")).hasSize(3);
        assertThat(problems(fenna)).containsExactly("too-often", "too-often");

        room.hear(fenna, new Look(PROGRAMME), TimeUnit.SECONDS.toNanos(2));

        assertThat(told(anna, "lookHere")).hasSize(4);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "FACILITATOR", mode = EnumSource.Mode.EXCLUDE)
    void only_a_facilitator_points_leads_and_lowers_hands(Role role) {
        var somebody = enters("somebody", role);
        says(anna, new Hand(true));

        List.<InTheRoom>of(new Look(BOARD), new Lead(BOARD), new Lead(null), new Lower(null))
                .forEach(message -> says(somebody, message));

        assertThat(problems(somebody)).containsOnly("not-allowed").hasSize(4);
        assertThat(told(otto, "lookHere")).isEmpty();
        assertThat(told(otto, "leader")).isEmpty();
        assertThat(up(otto)).isEqualTo("[\"anna\"]");
    }

    @Test
    void who_leads_is_followed_from_place_to_place_and_by_who_comes_in_later() {
        says(fenna, new Lead(PROGRAMME));
        says(fenna, new Lead(BOARD));

        assertThat(told(anna, "leader").getFirst().toString())
                .isEqualTo("{\"t\":\"leader\",\"by\":\"fenna\",\"at\":{\"page\":\"programme\"}}");
        assertThat(leads(otto)).isEqualTo("fenna at " + BOARD_JSON);
        assertThat(told(fenna, "leader")).isEmpty();
        assertThat(leads(enters("late", Role.PARTICIPANT))).isEqualTo("fenna at " + BOARD_JSON);

        says(fenna, new Lead(null));

        assertThat(leads(otto)).isEqualTo("nobody");
        assertThat(told(enters("later", Role.PARTICIPANT), "leader")).isEmpty();
    }

    @Test
    void who_cannot_keep_up_is_told_only_where_the_leader_is_by_then() {
        wires.get(anna).hold();
        for (var step = 1; step <= 20; step++) {
            says(fenna, new Lead(new Spot("board/b" + step, null)));
        }
        wires.get(anna).letGo();
        room.flush();

        assertThat(told(anna, "leader")).hasSizeLessThan(4);
        assertThat(leads(anna)).contains("board/b20");
        assertThat(room.isPending()).isFalse();
    }

    @Test
    void another_facilitator_takes_over() {
        var gijs = enters("gijs", Role.FACILITATOR);
        says(fenna, new Lead(PROGRAMME));

        says(gijs, new Lead(BOARD));
        says(fenna, new Lead(null));

        assertThat(leads(fenna)).startsWith("gijs");
        assertThat(leads(anna)).startsWith("gijs");
    }

    @Test
    void leading_ends_with_the_window_that_led() {
        var elsewhere = enters("fenna", Role.FACILITATOR);
        says(fenna, new Lead(BOARD));
        assertThat(leads(elsewhere)).startsWith("fenna");

        leaves(fenna);

        assertThat(leads(anna)).isEqualTo("nobody");
        assertThat(leads(elsewhere)).isEqualTo("nobody");
    }

    @Test
    void leading_ends_when_somebody_is_no_longer_a_facilitator() {
        says(fenna, new Lead(BOARD));

        becomes("fenna", Role.PARTICIPANT);

        assertThat(leads(anna)).isEqualTo("nobody");
        assertThat(leads(fenna)).isEqualTo("nobody");
    }

    @Test
    void hands_are_in_the_order_in_which_they_went_up() {
        var bilal = enters("bilal", Role.PARTICIPANT);
        says(bilal, new Hand(true));
        says(anna, new Hand(true));
        says(bilal, new Hand(true));

        assertThat(up(fenna)).isEqualTo("[\"bilal\",\"anna\"]");
        assertThat(up(enters("late", Role.PARTICIPANT))).isEqualTo("[\"bilal\",\"anna\"]");

        says(bilal, new Hand(false));
        says(bilal, new Hand(true));

        assertThat(up(fenna)).isEqualTo("[\"anna\",\"bilal\"]");
    }

    @Test
    void a_facilitator_lowers_one_hand_or_all() {
        var bilal = enters("bilal", Role.PARTICIPANT);
        List.of(anna, bilal, enters("chris", Role.PARTICIPANT)).forEach(each -> says(each, new Hand(true)));

        says(fenna, new Lower(bilal.participant()));
        assertThat(up(bilal)).isEqualTo("[\"anna\",\"chris\"]");

        says(fenna, new Lower(null));
        assertThat(up(bilal)).isEqualTo("[]");
    }

    @Test
    void who_only_follows_along_raises_no_hand() {
        says(otto, new Hand(true));

        assertThat(problems(otto)).containsExactly("not-allowed");
        assertThat(told(fenna, "hands")).isEmpty();
    }

    @Test
    void a_hand_goes_down_with_the_last_window_of_who_raised_it() {
        var phone = enters("anna", Role.PARTICIPANT);
        says(phone, new Hand(true));

        leaves(phone);
        assertThat(up(fenna)).isEqualTo("[\"anna\"]");

        leaves(anna);
        assertThat(up(fenna)).isEqualTo("[]");
    }

    @Test
    void a_hand_goes_down_when_it_is_no_longer_that_of_a_participant() {
        says(anna, new Hand(true));

        becomes("anna", Role.OBSERVER);

        assertThat(up(fenna)).isEqualTo("[]");
    }

    @Test
    void who_has_gone_says_nothing_any_more() {
        leaves(fenna);

        says(fenna, new Lead(BOARD));

        assertThat(told(anna, "leader")).isEmpty();
    }

    private LiveSession enters(String who, Role role) {
        var wire = new FakeWire();
        var session = new LiveSession(new ParticipantId(who), wire, new Outbox(wire, 10_000, Long.MAX_VALUE));
        session.open(() -> List.<byte[]>of().stream());
        wires.put(session, wire);
        roles.put(session.participant(), role);
        room.enter(session);
        room.flush();
        return session;
    }

    private void leaves(LiveSession session) {
        room.leave(session);
        room.flush();
    }

    private void becomes(String who, Role role) {
        roles.put(new ParticipantId(who), role);
        room.itemsChanged(List.of(new ItemStep(ItemKind.PARTICIPANT, who, null, null)));
        room.flush();
    }

    private void says(LiveSession session, InTheRoom message) {
        room.hear(session, message, 0);
        room.flush();
    }

    private List<JsonNode> told(LiveSession session, String type) {
        return wires.get(session).messages(type);
    }

    private List<String> problems(LiveSession session) {
        return told(session, "problem").stream().map(problem -> problem.path("code").asString()).toList();
    }

    private String up(LiveSession session) {
        return told(session, "hands").getLast().path("up").toString();
    }

    private String leads(LiveSession session) {
        var leader = told(session, "leader").getLast();
        return leader.has("by") ? leader.path("by").asString() + " at " + leader.path("at") : "nobody";
    }
}
