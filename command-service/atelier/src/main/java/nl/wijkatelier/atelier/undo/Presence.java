package nl.wijkatelier.atelier.undo;

import nl.wijkatelier.atelier.board.Boards;
import nl.wijkatelier.atelier.stakeholder.Stakeholders;
import nl.wijkatelier.contract.board.ClusterId;
import nl.wijkatelier.contract.board.FrameId;
import nl.wijkatelier.contract.board.LinkId;
import nl.wijkatelier.contract.board.NoteId;
import nl.wijkatelier.contract.stakeholder.StakeholderId;

/** Whether an item is there now. */
final class Presence {
    private final Boards boards;
    private final Stakeholders stakeholders;

    Presence(Boards boards, Stakeholders stakeholders) {
        this.boards = boards;
        this.stakeholders = stakeholders;
    }

    boolean has(Item item) {
        return switch (item.kind()) {
            case NOTE -> hasNote(new NoteId(item.id()));
            case CLUSTER -> hasCluster(new ClusterId(item.id()));
            case FRAME -> hasFrame(new FrameId(item.id()));
            case LINK -> hasLink(new LinkId(item.id()));
            case STAKEHOLDER -> hasStakeholder(new StakeholderId(item.id()));
            case ATELIER, PARTICIPANT, BOARD, ROUND, VOTE, BALLOT, DECISION, PROPOSAL, CONSENT_ROUND, POSITION,
                    OBJECTION, ACTIVITY -> true;
        };
    }

    private boolean hasNote(NoteId id) {
        var note = boards.note(id);
        return note != null && !note.removed();
    }

    private boolean hasCluster(ClusterId id) {
        var cluster = boards.cluster(id);
        return cluster != null && !cluster.dissolved();
    }

    private boolean hasFrame(FrameId id) {
        var frame = boards.frame(id);
        return frame != null && !frame.removed();
    }

    private boolean hasLink(LinkId id) {
        var link = boards.link(id);
        return link != null && !link.removed();
    }

    private boolean hasStakeholder(StakeholderId id) {
        var stakeholder = stakeholders.find(id);
        return stakeholder != null && !stakeholder.withdrawn();
    }
}
