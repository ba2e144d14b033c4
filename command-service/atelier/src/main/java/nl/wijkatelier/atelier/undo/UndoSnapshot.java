package nl.wijkatelier.atelier.undo;

import java.util.List;

/**
 * What everybody may undo and redo.
 *
 * @param deeds by participant
 * @param touches who changed what last
 */
public record UndoSnapshot(List<DeedSnapshot> deeds, List<Touch> touches) {
    /** Of an atelier in which nothing of this has happened yet. */
    public static final UndoSnapshot EMPTY = new UndoSnapshot(List.of(), List.of());
}
