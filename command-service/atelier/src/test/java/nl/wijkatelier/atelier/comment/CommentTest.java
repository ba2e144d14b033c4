package nl.wijkatelier.atelier.comment;

import static nl.wijkatelier.atelier.Example.ANNA;
import static nl.wijkatelier.atelier.Example.BOARD;
import static nl.wijkatelier.atelier.Example.BRAM;
import static nl.wijkatelier.atelier.Example.FEM;
import static nl.wijkatelier.atelier.Example.N1;
import static nl.wijkatelier.atelier.Example.N2;
import static nl.wijkatelier.atelier.Example.SOURCES;
import static nl.wijkatelier.atelier.Example.addNote;
import static nl.wijkatelier.atelier.Example.by;
import static nl.wijkatelier.atelier.Example.noteAdded;
import static nl.wijkatelier.atelier.Example.unknown;
import static nl.wijkatelier.atelier.Scenario.given;

import java.util.List;
import nl.wijkatelier.atelier.Scenario;
import nl.wijkatelier.contract.Component;
import nl.wijkatelier.contract.ItemExists;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.activity.ActivityId;
import nl.wijkatelier.contract.board.NoteIsRemoved;
import nl.wijkatelier.contract.board.RemoveNote;
import nl.wijkatelier.contract.comment.AddComment;
import nl.wijkatelier.contract.comment.CommentAdded;
import nl.wijkatelier.contract.comment.CommentId;
import nl.wijkatelier.contract.comment.CommentIsRemoved;
import nl.wijkatelier.contract.comment.CommentRemoved;
import nl.wijkatelier.contract.comment.CommentReopened;
import nl.wijkatelier.contract.comment.CommentResolved;
import nl.wijkatelier.contract.comment.CommentRestored;
import nl.wijkatelier.contract.comment.CommentReworded;
import nl.wijkatelier.contract.comment.CommentText;
import nl.wijkatelier.contract.comment.GiveReaction;
import nl.wijkatelier.contract.comment.NoReactionsDuringVote;
import nl.wijkatelier.contract.comment.NotYourComment;
import nl.wijkatelier.contract.comment.NoteIsNotShown;
import nl.wijkatelier.contract.comment.NotesAreUnsigned;
import nl.wijkatelier.contract.comment.Reaction;
import nl.wijkatelier.contract.comment.ReactionGiven;
import nl.wijkatelier.contract.comment.ReactionTakenBack;
import nl.wijkatelier.contract.comment.RemoveComment;
import nl.wijkatelier.contract.comment.ReopenComment;
import nl.wijkatelier.contract.comment.ResolveComment;
import nl.wijkatelier.contract.comment.RewordComment;
import nl.wijkatelier.contract.comment.TakeBackReaction;
import nl.wijkatelier.contract.comment.ThreadIsFull;
import nl.wijkatelier.contract.programme.AgendaEntry;
import nl.wijkatelier.contract.programme.AgendaItemId;
import nl.wijkatelier.contract.programme.AgendaKind;
import nl.wijkatelier.contract.programme.AgendaPhase;
import nl.wijkatelier.contract.programme.HalfDayId;
import nl.wijkatelier.contract.programme.HalfDayPlan;
import nl.wijkatelier.contract.programme.OpenHalfDay;
import nl.wijkatelier.contract.programme.PhaseVisibility;
import nl.wijkatelier.contract.programme.PlanAgendaItem;
import nl.wijkatelier.contract.programme.PlanHalfDay;
import nl.wijkatelier.contract.programme.StartAgendaItem;
import nl.wijkatelier.contract.programme.StartNextPhase;
import nl.wijkatelier.contract.programme.TimeOfDay;
import nl.wijkatelier.contract.round.CloseDotVote;
import nl.wijkatelier.contract.round.OpenDotVote;
import nl.wijkatelier.contract.round.RevealRound;
import nl.wijkatelier.contract.round.RoundId;
import nl.wijkatelier.contract.round.StartWritingRound;
import nl.wijkatelier.contract.round.VoteId;
import nl.wijkatelier.contract.undo.ChangedSince;
import nl.wijkatelier.contract.undo.NothingToUndo;
import nl.wijkatelier.contract.undo.RedoLast;
import nl.wijkatelier.contract.undo.UndoLast;
import org.junit.jupiter.api.Test;

class CommentTest {
    private static final CommentId K1 = new CommentId("k1");
    private static final CommentId K9 = new CommentId("k9");
    private static final CommentText SAID = new CommentText("Dit hangt af van de warmtebron.");
    private static final CommentText BETTER = new CommentText("Dit hangt af van de warmtebron en van de prijs.");

    @Test
    void a_note_is_commented_on() {
        noted().when(BRAM, new AddComment(K1, N1, SAID))
                .then(new CommentAdded(K1, N1, SAID))
                .when(ANNA, new AddComment(K1, N1, SAID))
                .thenRefused(new ItemExists(ItemKind.COMMENT, "k1"))
                .when(ANNA, new AddComment(K9, N2, SAID))
                .thenRefused(unknown(ItemKind.NOTE, "n2"));
    }

    @Test
    void its_author_rewords_it_and_nobody_else() {
        commented().when(BRAM, new RewordComment(K1, BETTER))
                .then(new CommentReworded(K1, BETTER))
                .when(BRAM, new RewordComment(K1, BETTER))
                .thenNothingChanges()
                .when(FEM, new RewordComment(K1, SAID))
                .thenRefused(new NotYourComment(K1))
                .when(BRAM, new RewordComment(K9, SAID))
                .thenRefused(unknown(ItemKind.COMMENT, "k9"));
    }

    @Test
    void its_author_takes_it_away_and_nobody_else() {
        commented().when(ANNA, new RemoveComment(K1))
                .thenRefused(new NotYourComment(K1))
                .when(BRAM, new RemoveComment(K1))
                .then(new CommentRemoved(K1))
                .when(BRAM, new RewordComment(K1, BETTER))
                .thenRefused(new CommentIsRemoved(K1))
                .when(FEM, new ResolveComment(K1))
                .thenRefused(new CommentIsRemoved(K1));
    }

    @Test
    void a_facilitator_marks_it_as_dealt_with_and_opens_it_again() {
        commented().when(FEM, new ReopenComment(K1))
                .thenNothingChanges()
                .when(FEM, new ResolveComment(K1))
                .then(new CommentResolved(K1))
                .when(FEM, new ResolveComment(K1))
                .thenNothingChanges()
                .when(FEM, new ReopenComment(K1))
                .then(new CommentReopened(K1))
                .when(FEM, new ReopenComment(K9))
                .thenRefused(unknown(ItemKind.COMMENT, "k9"))
                .when(FEM, new ResolveComment(K9))
                .thenRefused(unknown(ItemKind.COMMENT, "k9"));
    }

    @Test
    void everybody_reacts_once_in_each_way_and_takes_it_back() {
        noted().when(BRAM, new GiveReaction(N1, Reaction.AGREE))
                .then(new ReactionGiven(N1, Reaction.AGREE))
                .when(BRAM, new GiveReaction(N1, Reaction.AGREE))
                .thenNothingChanges()
                .when(BRAM, new GiveReaction(N1, Reaction.KNOWLEDGE))
                .then(new ReactionGiven(N1, Reaction.KNOWLEDGE))
                .when(ANNA, new TakeBackReaction(N1, Reaction.AGREE))
                .thenNothingChanges()
                .when(BRAM, new TakeBackReaction(N1, Reaction.AGREE))
                .then(new ReactionTakenBack(N1, Reaction.AGREE))
                .when(BRAM, new GiveReaction(N2, Reaction.AGREE))
                .thenRefused(unknown(ItemKind.NOTE, "n2"))
                .when(BRAM, new TakeBackReaction(N2, Reaction.AGREE))
                .thenRefused(unknown(ItemKind.NOTE, "n2"));
    }

    @Test
    void what_was_taken_off_the_board_is_not_talked_about_any_more() {
        commented().and(ANNA, new RemoveNote(N1))
                .when(BRAM, new AddComment(K9, N1, SAID))
                .thenRefused(new NoteIsRemoved(N1))
                .when(BRAM, new GiveReaction(N1, Reaction.AGREE))
                .thenRefused(new NoteIsRemoved(N1))
                .when(BRAM, new RemoveComment(K1))
                .then(new CommentRemoved(K1));
    }

    @Test
    void what_is_written_in_private_is_not_talked_about_before_the_reveal() {
        var round = new RoundId("r1");
        given().and(FEM, new StartWritingRound(round, BOARD, SOURCES))
                .and(ANNA, addNote(N1))
                .when(ANNA, new AddComment(K1, N1, SAID))
                .thenRefused(new NoteIsNotShown(N1))
                .when(BRAM, new GiveReaction(N1, Reaction.CONCERN))
                .thenRefused(new NoteIsNotShown(N1))
                .and(FEM, new RevealRound(round, true))
                .when(BRAM, new AddComment(K1, N1, SAID))
                .then(new CommentAdded(K1, N1, SAID));
    }

    @Test
    void reactions_wait_for_the_end_of_a_dot_vote_and_comments_do_not() {
        var vote = new VoteId("v1");
        noted().and(BRAM, new GiveReaction(N1, Reaction.AGREE))
                .and(FEM, new OpenDotVote(vote, BOARD, 3, 2))
                .when(ANNA, new GiveReaction(N1, Reaction.AGREE))
                .thenRefused(new NoReactionsDuringVote(vote))
                .when(BRAM, new TakeBackReaction(N1, Reaction.AGREE))
                .thenRefused(new NoReactionsDuringVote(vote))
                .when(BRAM, new AddComment(K1, N1, SAID))
                .then(new CommentAdded(K1, N1, SAID))
                .and(FEM, new CloseDotVote(vote))
                .when(BRAM, new TakeBackReaction(N1, Reaction.AGREE))
                .then(new ReactionTakenBack(N1, Reaction.AGREE));
    }

    @Test
    void while_notes_are_looked_at_without_names_nobody_signs_a_comment() {
        var item = new AgendaItemId("i1");
        var halfDay = new HalfDayId("d1");
        var entry = new AgendaEntry(AgendaKind.COMPONENT, null, 45, Component.TECHNOLOGY, List.of(), null);
        var own = new AgendaPhase(new Title("Stil schrijven"), 8, PhaseVisibility.OWN, null);
        var unsigned = new AgendaPhase(new Title("Onthullen"), 2, PhaseVisibility.ALL_ANON, null);
        var open = new AgendaPhase(new Title("Lezen"), 8, PhaseVisibility.ALL, null);
        commented().and(FEM,
                        new PlanHalfDay(halfDay, new HalfDayPlan(null, new TimeOfDay("13:00"), new TimeOfDay("17:00"), null)),
                        new PlanAgendaItem(item, halfDay, entry, null),
                        new OpenHalfDay(halfDay),
                        new StartAgendaItem(item, new ActivityId("a1"), BOARD, List.of(own, unsigned, open)),
                        new StartNextPhase(item, new ActivityId("a2")))
                .when(ANNA, new AddComment(K9, N1, SAID))
                .thenRefused(new NotesAreUnsigned(BOARD))
                .when(ANNA, new GiveReaction(N1, Reaction.AGREE))
                .thenRefused(new NotesAreUnsigned(BOARD))
                .when(BRAM, new RewordComment(K1, BETTER))
                .thenRefused(new NotesAreUnsigned(BOARD))
                .and(FEM, new StartNextPhase(item, new ActivityId("a3")))
                .when(ANNA, new AddComment(K9, N1, SAID))
                .then(new CommentAdded(K9, N1, SAID));
    }

    @Test
    void a_thread_has_an_end_and_what_was_taken_away_keeps_its_place() {
        var full = noted();
        for (int i = 0; i < CommentDecisions.MOST_PER_NOTE; i++) {
            full.happened(by(ANNA, new CommentAdded(new CommentId("m" + i), N1, SAID)));
        }
        full.and(ANNA, new RemoveComment(new CommentId("m0")))
                .when(BRAM, new AddComment(K1, N1, SAID))
                .thenRefused(new ThreadIsFull(N1, CommentDecisions.MOST_PER_NOTE));
    }

    @Test
    void what_one_did_last_with_comments_is_undone_and_redone() {
        commented().and(BRAM, new RewordComment(K1, BETTER))
                .when(BRAM, new UndoLast())
                .thenUndoing("c3", new CommentReworded(K1, SAID))
                .when(BRAM, new UndoLast())
                .thenUndoing("c2", new CommentRemoved(K1))
                .when(BRAM, new RedoLast())
                .thenRedoing("c2", new CommentRestored(K1, SAID))
                .and(BRAM, new RemoveComment(K1))
                .when(BRAM, new UndoLast())
                .thenUndoing("c7", new CommentRestored(K1, SAID));
    }

    @Test
    void dealing_with_a_comment_is_undone_unless_it_is_gone() {
        commented().and(FEM, new ResolveComment(K1))
                .when(FEM, new UndoLast())
                .thenUndoing("c3", new CommentReopened(K1))
                .when(FEM, new RedoLast())
                .thenRedoing("c3", new CommentResolved(K1))
                .and(BRAM, new RemoveComment(K1))
                .when(FEM, new UndoLast())
                .thenRefused(new ChangedSince("k1"));
    }

    @Test
    void a_reaction_is_taken_back_by_its_button_and_not_by_undoing() {
        given(by(BRAM, noteAdded(N1))).and(ANNA, new GiveReaction(N1, Reaction.AGREE))
                .when(ANNA, new UndoLast())
                .thenRefused(new NothingToUndo());
    }

    private static Scenario noted() {
        return given().and(ANNA, addNote(N1));
    }

    private static Scenario commented() {
        return noted().and(BRAM, new AddComment(K1, N1, SAID));
    }
}
