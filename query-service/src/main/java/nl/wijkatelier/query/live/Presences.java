package nl.wijkatelier.query.live;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.query.item.Item;
import nl.wijkatelier.query.item.ItemStep;
import nl.wijkatelier.query.item.Items;
import org.jspecify.annotations.Nullable;

/**
 * Who is here, and what those on the same board are doing. Only the latest state counts: a client that has no room for a
 * frame gets the whole later, as it is then. Used by the hub's thread.
 */
final class Presences {
    private static final byte[] START = "{\"t\":\"presence\",\"people\":[".getBytes(US_ASCII);

    private final Map<ParticipantId, LiveSession> speakers = new LinkedHashMap<>();
    private final Map<ParticipantId, Presence> here = new HashMap<>();
    private final Set<ParticipantId> changed = new LinkedHashSet<>();
    private final Set<LiveSession> uninformed = new HashSet<>();
    private final Map<LiveSession, Optional<String>> boards = new HashMap<>();
    private Map<ParticipantId, Optional<String>> told = new HashMap<>();

    /** Somebody is here, and is to hear of all the others. */
    void enter(LiveSession session) {
        if (!here.containsKey(session.participant())) {
            speak(session, Presence.NOWHERE);
        }
        boards.put(session, Optional.empty());
        uninformed.add(session);
    }

    /** Somebody did something; of several windows of one person the latest counts. */
    void moved(LiveSession session) {
        if (boards.containsKey(session)) {
            // Looked at once: the client may be somewhere else again before this is told.
            var presence = session.presence();
            speak(session, presence);
            if (!board(presence).equals(boards.put(session, board(presence)))) {
                uninformed.add(session);
            }
        }
    }

    /** A window was closed. */
    void leave(LiveSession session) {
        boards.remove(session);
        uninformed.remove(session);
        if (speakers.remove(session.participant(), session)) {
            here.remove(session.participant());
            changed.add(session.participant());
            boards.keySet().stream()
                    .filter(other -> other.participant().equals(session.participant()))
                    .findFirst()
                    .ifPresent(other -> speak(other, other.presence()));
        }
    }

    /** In silence less is shown of everybody: where it may begin or end, all are told of anew. */
    void itemsChanged(List<ItemStep> steps) {
        if (steps.stream().anyMatch(Presences::mayBeginOrEndSilence)) {
            changed.addAll(speakers.keySet());
        }
    }

    private static boolean mayBeginOrEndSilence(ItemStep step) {
        return switch (step.kind()) {
            case ROUND, AGENDA_ITEM -> true;
            // Each dot that is given changes the vote as well.
            case VOTE -> !Objects.equals(state(step.before()), state(step.after()));
            default -> false;
        };
    }

    private static @Nullable String state(@Nullable Item item) {
        return item == null ? null : item.text("state");
    }

    /** Whether there is anything to tell. */
    boolean isPending() {
        return !changed.isEmpty() || !uninformed.isEmpty();
    }

    /** Tells what changed; returns how many bytes that took. */
    long flush(Items items) {
        var news = new HashMap<Optional<String>, byte[]>();
        var whole = new HashMap<Optional<String>, byte[]>();
        var bytes = 0L;
        var stillUninformed = new HashSet<LiveSession>();
        for (var entry : boards.entrySet()) {
            var session = entry.getKey();
            var frame = uninformed.contains(session)
                    ? whole.computeIfAbsent(entry.getValue(), board -> frame(speakers.keySet(), board, items, true))
                    : news.computeIfAbsent(entry.getValue(), board -> frame(changed, board, items, false));
            bytes += frame.length;
            if (frame.length > 0 && !session.outbox().offerIfClear(frame)) {
                stillUninformed.add(session);
            }
        }
        remember(stillUninformed);
        return bytes;
    }

    private void remember(Set<LiveSession> stillUninformed) {
        uninformed.clear();
        uninformed.addAll(stillUninformed);
        changed.clear();
        told = new HashMap<>();
        here.forEach((who, presence) -> told.put(who, board(presence)));
    }

    private byte[] frame(Collection<ParticipantId> people, Optional<String> board, Items items, boolean whole) {
        List<byte[]> entries = new ArrayList<>();
        for (var who : people) {
            var presence = here.get(who);
            if (presence == null) {
                entries.add(PresenceJson.gone(who));
            } else if (board.isPresent() && board.equals(board(presence))) {
                entries.add(PresenceJson.full(who, presence, items));
            } else if (whole || !Objects.equals(told.get(who), board(presence))) {
                entries.add(PresenceJson.brief(who, presence));
            }
        }
        return entries.isEmpty() ? new byte[0] : Frames.list(START, entries);
    }

    private void speak(LiveSession session, Presence presence) {
        speakers.put(session.participant(), session);
        here.put(session.participant(), presence);
        changed.add(session.participant());
    }

    private static Optional<String> board(Presence presence) {
        return Optional.ofNullable(presence.board());
    }
}
