package nl.wijkatelier.atelier.board;

import nl.wijkatelier.atelier.Permission;
import nl.wijkatelier.contract.board.AddNote;
import nl.wijkatelier.contract.board.BoardCommand;
import nl.wijkatelier.contract.board.ClusterNote;
import nl.wijkatelier.contract.board.DeriveNote;
import nl.wijkatelier.contract.board.DissolveCluster;
import nl.wijkatelier.contract.board.DrawFrame;
import nl.wijkatelier.contract.board.DrawLink;
import nl.wijkatelier.contract.board.FormCluster;
import nl.wijkatelier.contract.board.LayBackground;
import nl.wijkatelier.contract.board.MoveNote;
import nl.wijkatelier.contract.board.NameCluster;
import nl.wijkatelier.contract.board.OpenBoard;
import nl.wijkatelier.contract.board.RecolourNote;
import nl.wijkatelier.contract.board.RemoveBackground;
import nl.wijkatelier.contract.board.RemoveFrame;
import nl.wijkatelier.contract.board.RemoveLink;
import nl.wijkatelier.contract.board.RemoveNote;
import nl.wijkatelier.contract.board.ReshapeFrame;
import nl.wijkatelier.contract.board.ResizeNote;
import nl.wijkatelier.contract.board.RestoreNote;
import nl.wijkatelier.contract.board.RewordNote;
import nl.wijkatelier.contract.board.TitleFrame;
import nl.wijkatelier.contract.board.UnclusterNote;

/** Who may do what with what stands on the boards. */
public final class BoardPermissions {
    private BoardPermissions() {}

    /** The permission that a command needs. */
    public static Permission neededFor(BoardCommand command) {
        return switch (command) {
            case OpenBoard _, LayBackground _, RemoveBackground _ -> Permission.LEAD;
            case AddNote _, RewordNote _, MoveNote _, RecolourNote _, ResizeNote _, RemoveNote _, RestoreNote _, DeriveNote _ ->
                Permission.TAKE_PART;
            case FormCluster _, NameCluster _, DissolveCluster _, ClusterNote _, UnclusterNote _ ->
                Permission.TAKE_PART;
            case DrawFrame _, ReshapeFrame _, TitleFrame _, RemoveFrame _ -> Permission.TAKE_PART;
            case DrawLink _, RemoveLink _ -> Permission.TAKE_PART;
        };
    }
}
