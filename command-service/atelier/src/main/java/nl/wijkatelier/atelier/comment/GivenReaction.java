package nl.wijkatelier.atelier.comment;

import nl.wijkatelier.contract.board.NoteId;
import nl.wijkatelier.contract.comment.Reaction;
import nl.wijkatelier.contract.people.ParticipantId;

/**
 * A reaction that somebody gave and did not take back.
 *
 * @param noteId on which note
 * @param reaction which
 * @param by who
 */
public record GivenReaction(NoteId noteId, Reaction reaction, ParticipantId by) {}
