import { featureTexts, type Texts, type UseTexts } from '../i18n/featureTexts';
import type { Language } from '../i18n/i18n';
import { FEATURES } from './features';

/** The keys come from the features (`rail.stakeholder.stakeholders`, `problems.vote-is-closed`): `feature()` checked them. */
type FoundAtRunTime = Readonly<Record<string, string>>;

/** What features gave the frame to say. */
export const useFrameTexts = featureTexts<Texts>('frame', { nl: gathered('nl'), en: gathered('en') }) as unknown as UseTexts<FoundAtRunTime>;

function gathered(language: Language): Texts {
  return {
    rail: byFeature(language, 'rail'),
    happened: byFeature(language, 'happened'),
    problems: byCode(language, 'problems'),
    problemsInShort: byCode(language, 'problemsInShort'),
  };
}

/** A code is of one feature only. */
function byCode(language: Language, part: 'problems' | 'problemsInShort'): Texts {
  return Object.assign({}, ...FEATURES.map(({ texts }) => texts[language][part] ?? {})) as Texts;
}

function byFeature(language: Language, part: 'rail' | 'happened'): Texts {
  return Object.fromEntries(FEATURES.map(({ name, texts }) => [name, texts[language][part] ?? {}]));
}
