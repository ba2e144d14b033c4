import { useState } from 'react';
import { useTexts } from '../i18n/texts';

interface OvertakenProps {
  /** What the form is about, as it stands now; undefined for what is not there yet. */
  readonly now: unknown;
  /** Whether what it is about was taken away since: there is nothing left to keep it in. */
  readonly gone?: boolean | undefined;
  /** Whether it is being kept from here. */
  readonly busy: boolean;
}

/** Says in a form that somebody else changed, since it was opened, what it is about, or took it away: keeping it may undo that, or cannot. */
export function Overtaken({ now, gone = false, busy }: OvertakenProps) {
  const t = useTexts();
  const stands = JSON.stringify(now);
  const [seen, setSeen] = useState(stands);
  const [stood, setStood] = useState(stands);
  if (stands !== stood) {
    setStood(stands);
    // what was kept from here is no news, also when it was one of several things and the next one is refused
    if (busy) setSeen(stands);
  }
  if (busy || (stands === seen && !gone)) return null;
  return <p className="wa-overtaken" role="alert">{t(gone ? 'words.takenAway' : 'words.overtaken')}</p>;
}
