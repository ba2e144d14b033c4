import { Button } from '@nl-design-system-candidate/button-react';
import { useEffect, useState } from 'react';
import { useAtelier, useConnection } from '../atelier/hooks';
import type { WaitingAct } from '../atelier/source';
import { wordsOf } from '../atelier/wordsOf';
import { useTexts } from '../i18n/texts';
import { Dialog } from '../look/Dialog';

/** What was given without a connection, to be taken back before it is sent. */
export function WaitingDialog({ onClose }: { onClose: () => void }) {
  const t = useTexts();
  const { waiting, takeBack } = useAtelier();
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
    return name === undefined ? [] : [{ act, name }];
  }) ?? [];
  const wordless = (acts?.length ?? 0) - named.length;
  return (
    <Dialog title={t('shell.waiting.title')} onClose={onClose}>
      <p>{t(acts?.length === 0 ? 'shell.waiting.none' : 'shell.waiting.intro')}</p>
      {named.length > 0 && (
        <ul className="wa-waiting">
          {named.map(({ act, name }) => (
            <li key={act.commands[0]?.commandId}>
              <span>{name}</span>
              <Button
                type="button"
                purpose="secondary"
                className="nl-button--small"
                aria-label={t('shell.waiting.takeBackOne', { name })}
                onClick={() => void takeBack(act)}
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

function nameOf({ label, commands }: WaitingAct): string | undefined {
  return label ?? commands.map(({ command }) => wordsOf(command)).find((words) => words !== undefined);
}
