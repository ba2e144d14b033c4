import { Button } from '@nl-design-system-candidate/button-react';
import { useStore } from 'zustand';
import { shortened } from '../features/shortened';
import { useTexts } from '../i18n/texts';
import { CopyButton } from '../look/CopyButton';
import { Dialog } from '../look/Dialog';
import { givenBack, letGo } from './givenBack';

/** What was refused and given back, to be read, copied and let go. */
export function GivenBackDialog({ onClose }: { onClose: () => void }) {
  const t = useTexts();
  const { kept } = useStore(givenBack);
  return (
    <Dialog title={t('shell.givenBack.title')} onClose={onClose}>
      <p>{t(kept.length === 0 ? 'shell.givenBack.none' : 'shell.givenBack.intro')}</p>
      {kept.length > 0 && (
        <ul className="wa-waiting">
          {kept.map(({ id, why, texts }) => {
            const text = shortened(texts[0] ?? '');
            return (
              <li key={id}>
                <div>
                  <p className="wa-soft">{why}</p>
                  {texts.map((each) => <p key={each} className="wa-waiting__text">{each}</p>)}
                </div>
                <div className="wa-waiting__ways">
                  <CopyButton text={texts.join('\n\n')} label={t('shell.givenBack.copyOne', { text })} />
                  <Button
                    type="button"
                    purpose="secondary"
                    className="nl-button--small"
                    aria-label={t('shell.givenBack.letGoOne', { text })}
                    onClick={() => letGo(id)}
                  >
                    {t('shell.givenBack.letGo')}
                  </Button>
                </div>
              </li>
            );
          })}
        </ul>
      )}
      <div><Button type="button" purpose="primary" onClick={onClose}>{t('words.close')}</Button></div>
    </Dialog>
  );
}
