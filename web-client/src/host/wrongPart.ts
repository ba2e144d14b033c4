import { BLUEPRINT_PARTS, type BlueprintPart } from '../contract/blueprint';
import type { Problem } from '../contract/refusals';

/** Where something is wrong in a blueprint. */
export interface WrongPart {
  /** The part that it is in; none when it is in no part, as a title is. */
  readonly part: BlueprintPart | undefined;
  /** The entry of that part, from 1. */
  readonly number: number | undefined;
  /** The way there in the file, as it is called in the file. */
  readonly place: string;
}

const BLUEPRINT = /^inheritance\.blueprint\.?/;

/** Where in the file it is what a problem is about; undefined when the problem does not tell. */
export function wrongPart({ field, place }: Problem): WrongPart | undefined {
  if (typeof place !== 'string' || !BLUEPRINT.test(place)) return undefined;
  const way = place.replace(BLUEPRINT, '').split('.').filter(Boolean);
  const whole = typeof field === 'string' && way.at(-1) !== field ? [...way, field] : way;
  const [name = '', entry = ''] = whole;
  const number = /^\[(\d+)\]$/.exec(entry)?.[1];
  return {
    part: BLUEPRINT_PARTS.find((part) => part === name.replaceAll(/[A-Z]/g, '_$&').toUpperCase()),
    number: number === undefined ? undefined : Number(number) + 1,
    place: whole.join('.'),
  };
}
