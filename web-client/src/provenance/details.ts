import type { TextKey } from '../i18n/featureTexts';
import type { Format } from '../i18n/format';
import type { useTexts as useWords } from '../i18n/texts';
import type { nl } from './i18n/nl';
import type { ProvenanceNode } from './requests';
import type { useTexts } from './texts';

/** The words in which things are told. */
export interface Words {
  readonly t: ReturnType<typeof useTexts>;
  readonly w: ReturnType<typeof useWords>;
  readonly format: Format;
}

/** Facts that are texts, each told with some words before it. */
const SAID: readonly (readonly [fact: string, key: TextKey<typeof nl>])[] = [
  ['test', 'detail.test'], ['resolution', 'detail.resolution'], ['rationale', 'detail.rationale'], ['supersededBecause', 'detail.supersededBecause'],
  ['measure', 'detail.measure'], ['droppedBecause', 'detail.droppedBecause'], ['elsewhere', 'detail.elsewhere'],
];

/** What is known of a thing in few words: how it stands, and when. */
export function standingOf({ kind, facts }: ProvenanceNode, { t, format }: Words): readonly string[] {
  const told: string[] = [];
  if (kind === 'objection') told.push(t(`detail.objection.${facts.state as 'OPEN'}`));
  if (kind === 'action') told.push(t(`detail.action.${facts.state as 'OPEN'}`));
  if (kind === 'action' && facts.state === 'OPEN' && typeof facts.dueAt === 'string') told.push(t('detail.due', { day: format.day(facts.dueAt) }));
  if (typeof facts.signedOn === 'string') told.push(t('detail.signed', { day: format.day(facts.signedOn) }));
  if (typeof facts.likelihood === 'number') told.push(t('detail.risk', { likelihood: facts.likelihood, impact: Number(facts.impact) }));
  if (kind === 'consentRound' && typeof facts.present === 'number') told.push(t('detail.present', { count: facts.present }));
  if (kind === 'quickScan' && typeof facts.version === 'string') told.push(t('detail.model', { version: facts.version }));
  if (facts.removed === true) told.push(t('detail.removed'));
  return told;
}

/** What people wrote about a thing: why, how it was met, what to do about it. */
export function remarksOn({ facts }: ProvenanceNode, { t }: Words): readonly string[] {
  return SAID.flatMap(([fact, key]) => {
    const text = facts[fact];
    return typeof text === 'string' ? [t(key, { text })] : [];
  });
}
