import { useEffect, useState } from 'react';
import { askCodes } from '../access/codes';
import { useAtelier, useMe } from '../atelier/hooks';

/** A code that was renewed or closed is noticed after so long: codes are not in the stream. */
const ASK_EVERY_MS = 30_000;

/** The code with which participants join, as facilitators may know it; null when it is closed, undefined while it is not known. */
export function useJoinCode(): string | null | undefined {
  const { atelierId } = useAtelier();
  const { role } = useMe();
  const [code, setCode] = useState<string | null>();
  useEffect(() => {
    if (role !== 'FACILITATOR') return undefined;
    let current = true;
    const ask = async () => {
      const answer = await askCodes(atelierId);
      const found = answer.ok && answer.value.find((each) => each.role === 'PARTICIPANT');
      if (current && found) setCode(found.open ? found.code : null);
    };
    void ask();
    const timer = setInterval(() => void ask(), ASK_EVERY_MS);
    return () => {
      current = false;
      clearInterval(timer);
    };
  }, [atelierId, role]);
  return code;
}
