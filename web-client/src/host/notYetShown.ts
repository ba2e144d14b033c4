import type { Problem } from '../contract/refusals';
import { i18n } from '../i18n/i18n';
import { useHostTexts } from './i18n/texts';

/** The kinds of round in which what people give is their own until it is shown. */
const ROUNDS = ['round', 'vote', 'placing', 'resourceRound', 'scoringRound', 'consentRound', 'rasciRound'] as const;

/** Why there is no copy of a moment: what was open then, in words, and which moment to choose. */
export function notYetShown(problem: Problem): string {
  const { open } = problem as Problem & { readonly open?: readonly string[] };
  const rounds = ROUNDS.filter((kind) => open?.includes(kind)).map((kind) => useHostTexts.now(`begin.open.${kind}`));
  const what = new Intl.ListFormat(i18n.language).format(rounds.length > 0 ? rounds : [useHostTexts.now('begin.open.other')]);
  return useHostTexts.now('begin.notYetShown', { what });
}
