import { useEffect, useState } from 'react';
import { useTexts } from './texts';

const READ_ALOUD_EVERY_MS = 3_000;

interface CaptionProps {
  readonly when: string | undefined;
  readonly sentence: string;
  readonly place: string;
  readonly playing: boolean;
  readonly travelling: boolean;
  readonly highlighted: boolean;
}

/** What happens at this moment, in words; read aloud at a pace that can be listened to. */
export function Caption({ when, sentence, place, playing, travelling, highlighted }: CaptionProps) {
  const t = useTexts();
  const said = useAtPace(when ? `${when}. ${sentence}` : sentence, playing);
  return (
    <div className="wa-replay-caption" data-highlighted={highlighted || undefined} aria-busy={travelling}>
      <p className="wa-soft wa-small">{[when, place, travelling && sentence !== t('travelling') && t('travelling')].filter(Boolean).join(' · ')}</p>
      <p className="wa-replay-sentence" title={sentence}>{sentence}</p>
      <p className="wa-hidden" role="status">{said}</p>
    </div>
  );
}

/** The text, but while it plays not oftener than one can listen to. */
function useAtPace(text: string, playing: boolean): string {
  const [said, say] = useState(text);
  const [saidAt, setSaidAt] = useState(0);
  useEffect(() => {
    const wait = playing ? Math.max(0, saidAt + READ_ALOUD_EVERY_MS - Date.now()) : 0;
    const timer = setTimeout(() => {
      say(text);
      setSaidAt(Date.now());
    }, wait);
    return () => clearTimeout(timer);
  }, [text, playing, saidAt]);
  return said;
}
