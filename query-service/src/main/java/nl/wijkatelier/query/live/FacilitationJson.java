package nl.wijkatelier.query.live;

import java.util.Collection;
import java.util.List;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.query.item.ItemJson;
import tools.jackson.core.JsonGenerator;

/** Writes what the room is told: hands, who leads and where, and where to look. */
final class FacilitationJson {
    private FacilitationJson() {}

    /** The hands that are up, in the order in which they went up. */
    static byte[] hands(Collection<ParticipantId> up) {
        return Frames.object("hands", json -> {
            json.writeName("up");
            ItemJson.writeValue(json, up.stream().map(ParticipantId::value).toList());
        });
    }

    static byte[] nobodyLeads() {
        return Frames.object("leader", json -> {});
    }

    static byte[] leader(ParticipantId who, Spot at) {
        return pointing("leader", who, at);
    }

    static byte[] lookHere(ParticipantId who, Spot at) {
        return pointing("lookHere", who, at);
    }

    private static byte[] pointing(String type, ParticipantId who, Spot at) {
        return Frames.object(type, json -> {
            json.writeStringProperty("by", who.value());
            json.writeObjectPropertyStart("at");
            spot(json, at);
            json.writeEndObject();
        });
    }

    private static void spot(JsonGenerator json, Spot at) {
        json.writeStringProperty("page", at.page());
        var view = at.view();
        if (view != null) {
            json.writeName("view");
            ItemJson.writeValue(json, List.of(view.x(), view.y(), view.width(), view.height()));
        }
    }
}
