import { Button } from '@nl-design-system-candidate/button-react';
import { useStore } from 'zustand';
import { useTexts } from '../i18n/texts';
import { Icon } from '../look/Icon';
import { closeToast, toasts } from './toasts';

/** The messages in a corner; read out when they come, without taking the focus. */
export function Toasts() {
  const t = useTexts();
  const { shown } = useStore(toasts);
  return (
    <section className="wa-toasts" aria-label={t('shell.messages')} aria-live="polite" aria-relevant="additions">
      {shown.map(({ id, text, tone, offer }) => (
        <div key={id} className={`wa-toast wa-toast--${tone}`}>
          <p>{text}</p>
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
