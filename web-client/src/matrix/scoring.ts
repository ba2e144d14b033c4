import type { AtelierCommand } from '../contract/commands';
import type { Item } from '../contract/items';
import type { GivenScore } from '../contract/matrix';

/** What I gave for an option on a criterion, if anything. */
export function givenFor(sheet: Item<'scoreSheet'> | undefined, option: string, criterion: string): GivenScore | undefined {
  return sheet?.scores.find((each) => each.option === option && each.criterion === criterion);
}

/** The command that gives a score, or takes it back when there is none; a reason stays with its score. */
export function scoring(roundId: string, optionId: string, criterionId: string, score: number | undefined, reason?: string): AtelierCommand {
  return score === undefined
    ? { type: 'WithdrawScore', roundId, optionId, criterionId }
    : { type: 'GiveScore', roundId, optionId, criterionId, score, ...(reason?.trim() && { reason: reason.trim() }) };
}

/** The commands that give in a round what I gave in an earlier one, as far as that is still to be scored. */
export function takingOver(roundId: string, earlier: Item<'scoreSheet'>, options: ReadonlySet<string>, criteria: ReadonlySet<string>): readonly AtelierCommand[] {
  return earlier.scores
    .filter(({ option, criterion }) => options.has(option) && criteria.has(criterion))
    .map(({ option, criterion, score, reason }) => scoring(roundId, option, criterion, score, reason));
}

/** All scores of a scale. */
export function scale(highest: number): readonly number[] {
  return Array.from({ length: highest }, (_, index) => index + 1);
}
