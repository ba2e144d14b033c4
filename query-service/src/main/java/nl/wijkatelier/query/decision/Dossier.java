package nl.wijkatelier.query.decision;

import java.util.List;
import java.util.Map;
import nl.wijkatelier.query.journal.VisibleEntry;

/**
 * A decision with everything that led to it.
 *
 * @param decision as it stands
 * @param grounds what it rests on: kind, id, and what is there to be seen of it today
 * @param options what was chosen from, also what was left out
 * @param proposals all versions of its text
 * @param rounds the rounds in which positions were asked
 * @param positions the positions, each bound to a text
 * @param objections the objections and what became of them
 * @param actions what has to be done because of it
 * @param journal all that happened to it, oldest first
 */
record Dossier(
        Map<String, Object> decision,
        List<Ground> grounds,
        List<Map<String, Object>> options,
        List<Map<String, Object>> proposals,
        List<Map<String, Object>> rounds,
        List<Map<String, Object>> positions,
        List<Map<String, Object>> objections,
        List<Map<String, Object>> actions,
        List<VisibleEntry> journal) {

    /**
     * What a decision rests on.
     *
     * @param fields what who asks may see of it; nothing when it is gone or not theirs to see
     */
    record Ground(String kind, String id, Map<String, Object> fields) {}
}
