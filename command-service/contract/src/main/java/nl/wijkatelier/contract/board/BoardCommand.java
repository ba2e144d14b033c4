package nl.wijkatelier.contract.board;

import nl.wijkatelier.contract.AtelierCommand;

/** Boards and what stands on them: notes, clusters, frames, links, and the image under it. */
public sealed interface BoardCommand extends AtelierCommand permits
        OpenBoard,
        AddNote,
        RewordNote,
        MoveNote,
        RecolourNote,
        ResizeNote,
        FormCluster,
        NameCluster,
        DissolveCluster,
        ClusterNote,
        UnclusterNote,
        RemoveNote,
        RestoreNote,
        DeriveNote,
        DrawFrame,
        ReshapeFrame,
        TitleFrame,
        RemoveFrame,
        DrawLink,
        RemoveLink,
        LayBackground,
        RemoveBackground {}
