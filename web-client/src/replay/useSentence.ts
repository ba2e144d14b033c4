import { useMemo } from 'react';
import { useActor } from '../atelier/useActor';
import { isEventKind, placesSubject, usePastTexts } from './captions';
import { useTexts } from './texts';

/** What is known of something that happened. */
export interface Happening {
  readonly kind: string;
  readonly by?: string | undefined;
  /** What it was about, in the words of the people. */
  readonly subject?: string | undefined;
}

/** Says in one sentence what happened, by whom and about what, as far as this viewer may know. */
export function useSentence(): (happening: Happening) => string {
  const t = useTexts();
  const p = usePastTexts();
  const actor = useActor();
  return useMemo(() => ({ kind, by, subject }: Happening) => {
    const who = actor(by);
    if (subject && subject !== who && placesSubject(kind)) return `${p(`captionsAbout.${kind}`, { who, subject })}.`;
    const sentence = isEventKind(kind) ? p(`captions.${kind}`, { who }) : t('unknownKind', { who });
    return subject && subject !== who ? `${sentence}: “${subject}”` : `${sentence}.`;
  }, [t, p, actor]);
}
