package nl.wijkatelier.atelier.undo;

import java.util.List;
import nl.wijkatelier.contract.people.ParticipantId;

/**
 * What one participant may undo and redo.
 *
 * @param participantId who
 * @param done what may be undone, the latest first
 * @param undone what may be redone, the latest first
 */
public record DeedSnapshot(ParticipantId participantId, List<Deed> done, List<Deed> undone) {}
