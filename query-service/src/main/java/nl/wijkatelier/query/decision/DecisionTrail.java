package nl.wijkatelier.query.decision;

import java.util.List;
import java.util.Map;
import nl.wijkatelier.query.journal.VisibleEntry;

/**
 * A decision with all that happened to it. What led to it, and what came of it, is its provenance.
 *
 * @param decision as it stands
 * @param journal all that happened to it, oldest first
 */
record DecisionTrail(Map<String, Object> decision, List<VisibleEntry> journal) {}
