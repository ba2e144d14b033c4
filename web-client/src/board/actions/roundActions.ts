import type { Outcome } from '../../atelier/outcome';
import type { Circle } from '../../contract/round';
import type { ActionDesk } from './ActionDesk';

const NOTHING: Promise<readonly Outcome[]> = Promise.resolve([]);

/** Private writing and dot voting. */
export function roundActions(desk: ActionDesk) {
  return {
    /** Starts a round in which everybody writes in private. */
    startWritingRound(question: string) {
      return desk.send([
        { type: 'StartWritingRound', roundId: desk.newId(), boardId: desk.boardId, question: question.trim() },
      ]);
    },

    /** Lets people see each other's notes within a circle, from now on. */
    widenCircle(circle: Circle) {
      const round = desk.writingRound();
      return round ? desk.send([{ type: 'WidenCircle', roundId: round.id, circle }]) : NOTHING;
    },

    /** Shows what everybody wrote, with or without names. */
    revealRound(anonymous: boolean) {
      const round = desk.writingRound();
      return round ? desk.send([{ type: 'RevealRound', roundId: round.id, anonymous }]) : NOTHING;
    },

    /** Opens a vote with so many dots each, and so many at most on one note. */
    openDotVote(budget: number, perNote: number) {
      return desk.send([{ type: 'OpenDotVote', voteId: desk.newId(), boardId: desk.boardId, budget, perNote }]);
    },

    /** Gives a note a dot. */
    castDot(noteId: string) {
      const vote = desk.openVote();
      return vote ? desk.send([{ type: 'CastDot', voteId: vote.id, noteId }]) : NOTHING;
    },

    /** Takes one's dot back. */
    takeBackDot(noteId: string) {
      const vote = desk.openVote();
      return vote ? desk.send([{ type: 'TakeBackDot', voteId: vote.id, noteId }]) : NOTHING;
    },

    /** Closes the vote; the result is there for everybody. */
    closeDotVote() {
      const vote = desk.openVote();
      return vote ? desk.send([{ type: 'CloseDotVote', voteId: vote.id }]) : NOTHING;
    },
  };
}
