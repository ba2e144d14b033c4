import { Button } from '@nl-design-system-candidate/button-react';
import { useEffect, useState } from 'react';
import { goesAlong } from '../atelier/goesAlong';
import { useAtelier, useConnection } from '../atelier/hooks';
import type { WaitingAct } from '../atelier/source';
import { wordsOf } from '../atelier/wordsOf';
import { useTexts } from '../i18n/texts';
import { Dialog } from '../look/Dialog';

/** What was given without a connection, to be taken back before it is sent. */
export function WaitingDialog({ onClose }: { onClose: () => void }) {
  const t = useTexts();
  const { store, waiting, takeBack } = useAtelier();
  const { queued } = useConnection();
  const [acts, setActs] = useState<readonly WaitingAct[]>();
  useEffect(() => {
    let shown = true;
    void waiting().then((found) => {
      if (shown) setActs(found);
    });
    return () => {
      shown = false;
    };
  }, [waiting, queued]);
  const named = acts?.flatMap((act) => {
    const name = nameOf(act);
    return name === undefined ? [] : [{ act, name, along: goesAlong(act, acts, (id) => store.has(id)) }];
  }) ?? [];
  const wordless = (acts?.length ?? 0) - named.length;
  return (
    <Dialog title={t('shell.waiting.title')} onClose={onClose}>
      <p>{t(acts?.length === 0 ? 'shell.waiting.none' : 'shell.waiting.intro')}</p>
      {named.length > 0 && (
        <ul className="wa-waiting">
          {named.map(({ act, name, along }) => (
            <li key={act.commands[0]?.commandId}>
              <div>
                <p>{name}</p>
                {along.length > 0 && <Along acts={along} id={`along-${act.commands[0]?.commandId}`} />}
              </div>
              <Button
                type="button"
                purpose="secondary"
                className="nl-button--small"
                aria-label={t('shell.waiting.takeBackOne', { name })}
                {...along.length > 0 && { 'aria-describedby': `along-${act.commands[0]?.commandId}` }}
                onClick={() => void takeBack([act, ...along])}
              >
                {t('shell.waiting.takeBack')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {wordless > 0 && <p>{t('shell.waiting.wordless', { count: wordless })}</p>}
      <div><Button type="button" purpose="primary" onClick={onClose}>{t('words.close')}</Button></div>
    </Dialog>
  );
}

/** What goes with an act that is taken back, for it cannot be done without. */
function Along({ acts, id }: { acts: readonly WaitingAct[]; id: string }) {
  const t = useTexts();
  const names = acts.flatMap((act) => nameOf(act) ?? []);
  const wordless = acts.length - names.length;
  const what = [...names.map((name) => `"${name}"`), ...(wordless > 0 ? [t('shell.waiting.alongWordless', { count: wordless })] : [])];
  return <p id={id} className="wa-soft">{t('shell.waiting.along', { what: what.join(', ') })}</p>;
}

function nameOf({ label, commands }: WaitingAct): string | undefined {
  return label ?? commands.map(({ command }) => wordsOf(command)).find((words) => words !== undefined);
}
