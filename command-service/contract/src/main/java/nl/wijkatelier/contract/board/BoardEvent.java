package nl.wijkatelier.contract.board;

import nl.wijkatelier.contract.AtelierEvent;

/** Boards and what stands on them: notes, clusters, frames, links, and the image under it. */
public sealed interface BoardEvent extends AtelierEvent permits
        BoardOpened,
        NoteAdded,
        NoteReworded,
        NoteMoved,
        NoteRecoloured,
        NoteResized,
        ClusterFormed,
        ClusterNamed,
        ClusterDissolved,
        NoteClustered,
        NoteUnclustered,
        NoteRemoved,
        NoteRestored,
        NoteDerived,
        FrameDrawn,
        FrameReshaped,
        FrameTitled,
        FrameRemoved,
        LinkDrawn,
        LinkRemoved,
        BackgroundLaid,
        BackgroundRemoved {}
