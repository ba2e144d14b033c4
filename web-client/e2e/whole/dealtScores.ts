const HIGHEST = 5;

/**
 * Scores from 1 to 5 that add up to a sum: the file keeps the means of silent scores and not who gave which. They lie apart as people
 * do, and not the same people are highest each time.
 */
export function dealtScores(sum: number, people: number, turn: number): readonly number[] {
  const scores = Array.from({ length: people }, (_, index) => Math.floor(sum / people) + (index < sum % people ? 1 : 0));
  for (let up = 0; up < Math.floor(people / 2); up++) {
    const down = people - 1 - up;
    const [high = 0, low = 0] = [scores[up], scores[down]];
    if ((up + turn) % 3 === 0 || high >= HIGHEST || low <= 1) continue;
    scores[up] = high + 1;
    scores[down] = low - 1;
  }
  const by = turn % people;
  return [...scores.slice(people - by), ...scores.slice(0, people - by)];
}

/** The sum that is nearest to the mean; a half goes to the even one. */
export function sumOf(mean: number, people: number): number {
  const exact = Math.round(mean * 10) * people;
  const whole = Math.floor(exact / 10);
  const rest = exact % 10;
  if (rest === 5) return whole % 2 === 0 ? whole : whole + 1;
  return rest > 5 ? whole + 1 : whole;
}
