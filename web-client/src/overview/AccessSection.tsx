import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { useCallback, useEffect, useState } from 'react';
import { askCodes, changeCode, type AccessCode } from '../access/codes';
import { useAtelier } from '../atelier/hooks';
import { problemText } from '../i18n/problemText';
import { useTexts } from '../i18n/texts';
import { LookedToday } from '../logbook/LookedToday';
import { Loading } from '../look/Loading';
import { showToast } from '../shell/toasts';
import { CodeCard } from './CodeCard';
import { useOverviewTexts } from './i18n/texts';

/** The access codes, one per role: to be handed out, renewed, closed and opened. */
export function AccessSection() {
  const t = useOverviewTexts();
  const common = useTexts();
  const { atelierId } = useAtelier();
  const [codes, setCodes] = useState<readonly AccessCode[]>();
  const [error, setError] = useState<string>();

  const load = useCallback(async () => {
    const answer = await askCodes(atelierId);
    setError(answer.ok ? undefined : problemText(answer.problem));
    if (answer.ok) setCodes(answer.value);
  }, [atelierId]);

  useEffect(() => {
    void load();
  }, [load]);

  async function change(code: AccessCode, what: 'renew' | 'close' | 'open') {
    const answer = await changeCode(atelierId, code.role, what);
    if (answer.ok) await load();
    else showToast(problemText(answer.problem), 'bad');
  }

  return (
    <section className="wa-stack" aria-labelledby="overview-codes">
      <Heading level={2} id="overview-codes">
        {t('codes')}
      </Heading>
      <p className="wa-soft">{t('codesHint')}</p>
      {error !== undefined && (
        <div className="wa-row">
          <p className="wa-error" role="alert">
            {error}
          </p>
          <Button purpose="secondary" onClick={() => void load()}>
            {common('words.retry')}
          </Button>
        </div>
      )}
      {!codes && error === undefined && <Loading rows={2} />}
      <ul className="wa-plain-list wa-codes">
        {codes?.map((code) => (
          <CodeCard key={code.role} code={code} onChange={(what) => void change(code, what)} />
        ))}
      </ul>
      <LookedToday />
    </section>
  );
}
