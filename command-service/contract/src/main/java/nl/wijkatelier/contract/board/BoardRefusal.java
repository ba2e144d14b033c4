package nl.wijkatelier.contract.board;

import nl.wijkatelier.contract.Refusal;

/** Why something about what stands on the boards is refused. */
public sealed interface BoardRefusal extends Refusal permits
        NoteIsRemoved,
        NoteIsNotRemoved,
        OtherBoard,
        NoteIsNotClustered,
        NoteRewordedMeanwhile,
        NotYourPrivateNote,
        NoteComesFromItself,
        BoardHasNoBackground,
        ImageUnknown {}
