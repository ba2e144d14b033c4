import { Button } from '@nl-design-system-candidate/button-react';
import { useState } from 'react';
import type { Problem } from '../contract/refusals';
import { LONGEST } from '../contract/values';
import { TextArea } from '../look/Field';
import { Refused } from '../look/Refused';
import { useUnkept } from '../shell/useUnkept';
import { useTexts } from './texts';

interface ReasonedAnswerProps {
  /** Whether what was chosen has to be explained. */
  readonly needed: boolean;
  /** What was said of it before. */
  readonly before: string | undefined;
  /** What the button says. */
  readonly giving: string;
  readonly busy: boolean;
  readonly problem: Problem | undefined;
  /** Tells whether it was taken. */
  readonly onGive: (reason: string | undefined) => Promise<boolean>;
}

/** The reason for what was chosen in a round, and the last word. */
export function ReasonedAnswer({ needed, before, giving, busy, problem, onGive }: ReasonedAnswerProps) {
  const t = useTexts();
  const [reason, setReason] = useState(before ?? '');
  const [tried, setTried] = useState(false);
  const unkept = useUnkept(before);
  const missing = needed && !reason.trim();
  const give = () => {
    setTried(true);
    if (!missing) void unkept.send(onGive(reason.trim() || undefined));
  };
  return (
    <>
      <TextArea
        label={t(needed ? 'round.reasonNeeded' : 'round.reasonFree')}
        error={tried && missing ? t('missing.reason') : undefined}
        rows={3}
        maxLength={LONGEST.explanation}
        value={reason}
        onChange={({ target }) => {
          setReason(target.value);
          unkept.write(target.value);
        }}
      />
      <Refused problem={problem} />
      <Button type="button" purpose="primary" busy={busy} onClick={give}>{giving}</Button>
    </>
  );
}
