package nl.wijkatelier.query.live;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.query.item.ItemJson;
import nl.wijkatelier.query.item.Items;
import nl.wijkatelier.query.live.Presence.Place;
import nl.wijkatelier.query.visibility.NamelessPhase;
import nl.wijkatelier.query.visibility.Visibility;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * Writes where people are. While people write in private on a board, or vote there, nobody sees what another does: a cursor beside
 * a note that appears, or when a dot is counted, would tell whose it is. Nor do they while a phase shows a board without names.
 */
final class PresenceJson {
    private PresenceJson() {}

    /** Somebody has left. */
    static byte[] gone(ParticipantId who) {
        return Frames.json(json -> {
            json.writeStartObject();
            json.writeStringProperty("p", who.value());
            json.writeBooleanProperty("gone", true);
            json.writeEndObject();
        });
    }

    /** Where somebody is, for who is elsewhere. */
    static byte[] brief(ParticipantId who, Presence presence) {
        return whole(who, new Presence(presence.board(), null, List.of(), Map.of(), null));
    }

    /** What somebody does, for who is on the same board. */
    static byte[] full(ParticipantId who, Presence presence, Items items) {
        var board = presence.board();
        return board == null || isSilent(items, board) || NamelessPhase.isOn(board, items)
                ? brief(who, presence)
                : whole(who, shareable(presence, items));
    }

    private static boolean isSilent(Items items, String board) {
        return isGoingOn(items, ItemKind.ROUND, "WRITING", board) || isGoingOn(items, ItemKind.VOTE, "OPEN", board);
    }

    private static boolean isGoingOn(Items items, ItemKind kind, String state, String board) {
        return items.pointingAt(kind, "board", board).stream().anyMatch(item -> state.equals(item.text("state")));
    }

    private static Presence shareable(Presence presence, Items items) {
        var dragging = new LinkedHashMap<>(presence.dragging());
        dragging.keySet().removeIf(id -> isPrivate(items, id));
        var typing = presence.typing();
        return new Presence(
                presence.board(),
                presence.cursor(),
                presence.selection().stream().filter(id -> !isPrivate(items, id)).toList(),
                dragging,
                typing == null || isPrivate(items, typing) ? null : typing);
    }

    private static boolean isPrivate(Items items, String note) {
        return items.find(ItemKind.NOTE, note).filter(Visibility::isPrivate).isPresent();
    }

    private static byte[] whole(ParticipantId who, Presence presence) {
        return Frames.json(json -> {
            json.writeStartObject();
            json.writeStringProperty("p", who.value());
            if (presence.board() != null) {
                json.writeStringProperty("board", presence.board());
            }
            json.writeName("cursor");
            place(json, presence.cursor());
            json.writeName("selection");
            ItemJson.writeValue(json, presence.selection());
            dragging(json, presence.dragging());
            text(json, "typing", presence.typing());
            json.writeEndObject();
        });
    }

    private static void text(JsonGenerator json, String name, @Nullable String text) {
        json.writeName(name);
        ItemJson.writeValue(json, text);
    }

    private static void dragging(JsonGenerator json, Map<String, Place> places) {
        json.writeName("dragging");
        if (places.isEmpty()) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        places.forEach((note, place) -> {
            json.writeName(note);
            place(json, place);
        });
        json.writeEndObject();
    }

    private static void place(JsonGenerator json, @Nullable Place place) {
        ItemJson.writeValue(json, place == null ? null : List.of(place.x(), place.y()));
    }
}
