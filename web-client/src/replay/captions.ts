import { PASTS } from '../features/pasts';
import { featureTexts, type Texts, type UseTexts } from '../i18n/featureTexts';
import type { Language } from '../i18n/i18n';

/** The kinds of event and the views come from the features: `past()` checked their texts. */
type FoundAtRunTime = Readonly<Record<string, string>>;

/** What features gave the past to say: `captions.NoteAdded`, `captionsAbout.ParticipantLeft`, `kinds.note`, `fields.note.text`, `views.stakeholder`, `topics.round`. */
export const usePastTexts = featureTexts<Texts>('past', { nl: gathered('nl'), en: gathered('en') }) as unknown as UseTexts<FoundAtRunTime>;

/** Every kind of event that an atelier records; a test holds it against the contract. */
export const EVENT_KINDS: readonly string[] = PASTS.flatMap(({ texts }) => Object.keys(texts.nl.captions));

const KNOWN: ReadonlySet<string> = new Set(EVENT_KINDS);

const PLACING: ReadonlySet<string> = new Set(PASTS.flatMap(({ texts }) => Object.keys(texts.nl.captionsAbout ?? {})));

/** A newer server may know kinds of event that this page does not. */
export function isEventKind(kind: string): boolean {
  return KNOWN.has(kind);
}

/** Whether the sentence of a kind of event has a place of its own for what it is about. */
export function placesSubject(kind: string): boolean {
  return PLACING.has(kind);
}

function gathered(language: Language): Texts {
  return {
    captions: Object.assign({}, ...PASTS.map(({ texts }) => texts[language].captions)) as Texts,
    captionsAbout: Object.assign({}, ...PASTS.map(({ texts }) => texts[language].captionsAbout ?? {})) as Texts,
    fields: Object.assign({}, ...PASTS.map(({ texts }) => texts[language].fields ?? {})) as Texts,
    kinds: Object.assign({}, ...PASTS.map(({ texts }) => texts[language].kinds ?? {})) as Texts,
    topics: Object.fromEntries(PASTS.map(({ name, texts }) => [name, texts[language].topic ?? texts[language].view ?? name])),
    values: Object.assign({}, ...PASTS.map(({ texts }) => texts[language].values ?? {})) as Texts,
    views: Object.fromEntries(PASTS.flatMap(({ name, texts }) => (texts[language].view === undefined ? [] : [[name, texts[language].view]]))),
  };
}
