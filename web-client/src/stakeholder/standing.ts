/** Where a stakeholder stands: both from 0 (none) to 100 (all). */
export interface Standing {
  readonly influence: number;
  readonly interest: number;
}

/** The four parts of the map, by what one does with who stands there. */
export type Quadrant = 'involve' | 'satisfy' | 'inform' | 'watch';

/** The parts as they lie on the map, row by row. */
export const QUADRANTS: readonly Quadrant[] = ['satisfy', 'involve', 'watch', 'inform'];

/** Where the map is cut in two, both ways. */
export const MIDDLE = 50;

/** Where a stakeholder starts that is placed by keyboard. */
export const CENTRE: Standing = { influence: MIDDLE, interest: MIDDLE };

const STEP = 1;
const LARGE_STEP = 10;

const DIRECTIONS: Readonly<Record<string, Standing>> = {
  ArrowUp: { influence: 1, interest: 0 },
  ArrowDown: { influence: -1, interest: 0 },
  ArrowRight: { influence: 0, interest: 1 },
  ArrowLeft: { influence: 0, interest: -1 },
};

/** The standing within the map, in whole points: nobody means a quarter of a point. */
export function within({ influence, interest }: Standing): Standing {
  return { influence: bounded(influence), interest: bounded(interest) };
}

/** Where a key moves it, or undefined if the key moves nothing. Shift takes large steps. */
export function steered(standing: Standing, key: string, large: boolean): Standing | undefined {
  const direction = DIRECTIONS[key];
  if (!direction) return undefined;
  const step = large ? LARGE_STEP : STEP;
  return within({
    influence: standing.influence + direction.influence * step,
    interest: standing.interest + direction.interest * step,
  });
}

export function quadrantOf({ influence, interest }: Standing): Quadrant {
  if (influence >= MIDDLE) return interest >= MIDDLE ? 'involve' : 'satisfy';
  return interest >= MIDDLE ? 'inform' : 'watch';
}

function bounded(value: number): number {
  return Math.min(100, Math.max(0, Math.round(value)));
}
