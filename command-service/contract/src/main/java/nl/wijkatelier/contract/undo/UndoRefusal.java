package nl.wijkatelier.contract.undo;

import nl.wijkatelier.contract.Refusal;

/** Why something about undoing is refused. */
public sealed interface UndoRefusal extends Refusal permits
        NothingToUndo,
        NothingToRedo,
        ChangedSince {}
