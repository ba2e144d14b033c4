import type { Predictions } from '../atelier/predicted';
import type { SameKeys, TextKey, Texts } from '../i18n/featureTexts';
import type { IconName } from '../look/Icon';
import type { LazyPart } from '../look/lazyPart';
import type { RailPlace } from './railPlaces';
import type { VisibleTo } from './visibility';

/** A page of a feature: its address within the atelier ('' is the atelier itself), and what is there. */
export interface FeaturePage {
  readonly path: string;
  readonly Page: LazyPart;
  /** Without the frame around it. */
  readonly bare?: boolean;
}

/** An entry of the rail; `label` is a key in the feature's texts under `rail`. */
export interface RailEntry<Label extends string = string> {
  readonly place: RailPlace;
  readonly label: Label;
  readonly icon: IconName;
  /** The address within the atelier that it leads to. */
  readonly path: string;
  readonly visibleTo: VisibleTo;
}

/** The texts of a feature that the frame needs before any page of it is opened. */
export interface FrameTexts {
  readonly rail?: Texts;
  /** Sentences for what others did. */
  readonly happened?: Texts;
  /** What is wrong and what to do, by refusal code. */
  readonly problems?: Texts;
  /** The same of those in which there is a figure or a name, without it: of a refusal only its code is kept. */
  readonly problemsInShort?: Texts;
}

/** For a kind of event that is not told to who is in the room: a secret, or of no interest. */
export const SILENT = null;

/** What the frame has to know of a feature. All of it is loaded at once, so pages are lazy and texts few. */
export interface Feature {
  readonly name: string;
  readonly texts: { readonly nl: FrameTexts; readonly en: FrameTexts };
  readonly pages?: readonly FeaturePage[];
  readonly rail?: readonly RailEntry[];
  /** For each kind of event the sentence that tells of it, as a key in the texts under `happened`. */
  readonly happened?: Readonly<Record<string, string | typeof SILENT>>;
  /** What commands will probably change, shown before it is confirmed. */
  readonly predictions?: Predictions;
}

type KeyUnder<T, Part extends keyof FrameTexts> = T extends Readonly<Record<Part, infer Under>> ? TextKey<Under> : never;

/** As `Feature`, with the keys that its texts have. */
interface FeatureOf<T extends FrameTexts> extends Feature {
  readonly texts: { readonly nl: T; readonly en: FrameTexts & NoInfer<SameKeys<T>> };
  readonly rail?: readonly RailEntry<KeyUnder<NoInfer<T>, 'rail'>>[];
  readonly happened?: Readonly<Record<string, KeyUnder<NoInfer<T>, 'happened'> | typeof SILENT>>;
}

/** Declares a feature; the compiler sees to it that its texts exist in both languages. */
export function feature<const T extends FrameTexts>(declared: FeatureOf<T>): Feature {
  return declared;
}
