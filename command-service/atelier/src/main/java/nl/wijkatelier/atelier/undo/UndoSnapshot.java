package nl.wijkatelier.atelier.undo;

import java.util.List;

/**
 * What everybody may undo and redo.
 *
 * @param deeds by participant
 * @param touches who changed what last
 */
public record UndoSnapshot(List<DeedSnapshot> deeds, List<Touch> touches) {}
