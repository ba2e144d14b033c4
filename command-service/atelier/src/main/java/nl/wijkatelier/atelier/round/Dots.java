package nl.wijkatelier.atelier.round;

import nl.wijkatelier.contract.board.NoteId;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.contract.round.VoteId;

/**
 * The dots of one participant on one note in an open vote.
 *
 * @param voteId the vote
 * @param participantId whose dots
 * @param noteId on what
 * @param count how many
 */
public record Dots(VoteId voteId, ParticipantId participantId, NoteId noteId, int count) {}
