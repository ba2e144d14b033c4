import { useCallback, useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { useAtelier, useEvents, useMe } from '../atelier/hooks';
import type { LiveEvent } from '../contract/live';
import { useFrameTexts } from '../features/frameTexts';
import { useTexts } from '../i18n/texts';
import { bundlesOf } from './bundle';
import { preferences } from './preferences';

const EVERY_MS = 6_000;
const MOST_SENTENCES = 3;

/** Reads out what others do: bundled, politely, and not at all when that is switched off. */
export function LiveAnnouncements() {
  const t = useTexts();
  const f = useFrameTexts();
  const { participantId } = useMe();
  const { people } = useAtelier();
  const { announce } = useStore(preferences);
  const waiting = useRef<LiveEvent[]>([]);
  const [said, setSaid] = useState('');

  useEvents(useCallback((events) => void waiting.current.push(...events), []));

  useEffect(() => {
    const timer = setInterval(() => {
      const bundles = bundlesOf(waiting.current, participantId);
      waiting.current = [];
      if (!announce || bundles.length === 0) return;
      const sentences = bundles.slice(0, MOST_SENTENCES).map(({ sentence, by, count }) => {
        const who = (by && people.known.get(by)?.name) ?? t('words.somebody');
        return f(sentence, { who, count });
      });
      const rest = bundles.slice(MOST_SENTENCES).reduce((sum, { count }) => sum + count, 0);
      if (rest > 0) sentences.push(t('shell.andMore', { count: rest }));
      setSaid(sentences.join(' '));
    }, EVERY_MS);
    return () => clearInterval(timer);
  }, [announce, participantId, people, t, f]);

  return (
    <div className="wa-hidden" role="log" aria-live={announce ? 'polite' : 'off'}>
      {said}
    </div>
  );
}
