import { Button } from '@nl-design-system-candidate/button-react';
import { useStore } from 'zustand';
import { useTexts } from '../i18n/texts';
import { CopyButton } from '../look/CopyButton';
import { Icon } from '../look/Icon';
import { closeToast, toasts } from './toasts';

/** The messages in a corner; read out when they come, without taking the focus. */
export function Toasts() {
  const t = useTexts();
  const { shown } = useStore(toasts);
  return (
    <section className="wa-toasts" aria-label={t('shell.messages')} aria-live="polite" aria-relevant="additions">
      {shown.map(({ id, text, tone, offer, written }) => (
        <div key={id} className={`wa-toast wa-toast--${tone}`}>
          <div className="wa-toast__news">
            <p>{text}</p>
            {written && <Written texts={written} />}
          </div>
          {offer && (
            <Button
              type="button"
              purpose="secondary"
              className="nl-button--small"
              onClick={() => {
                closeToast(id);
                offer.take();
              }}
            >
              {offer.label}
            </Button>
          )}
          <button type="button" className="wa-icon-button" aria-label={t('shell.closeMessage')} onClick={() => closeToast(id)}>
            <Icon name="close" />
          </button>
        </div>
      ))}
    </section>
  );
}

/** What somebody wrote, to be read again and taken along. */
function Written({ texts }: { texts: readonly string[] }) {
  const t = useTexts();
  return (
    <>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard */}
      <div className="wa-toast__written" role="region" aria-label={t('shell.written')} tabIndex={0}>
        {texts.map((text) => <p key={text}>{text}</p>)}
      </div>
      <p className="wa-small">{t('shell.givenBack.where')}</p>
      <CopyButton text={texts.join('\n\n')} label={t('shell.copyWritten')} />
    </>
  );
}
