import { Button } from '@nl-design-system-candidate/button-react';
import { useId } from 'react';
import { useNavigate } from 'react-router';
import { useStore } from 'zustand';
import { endSession } from '../access/session';
import { useAtelier } from '../atelier/hooks';
import { useTexts } from '../i18n/texts';
import { Icon } from '../look/Icon';
import { LanguageChoice } from './LanguageChoice';
import { preferences } from './preferences';

/** Language, what is read out, and signing out. */
export function Settings() {
  const t = useTexts();
  const id = useId();
  const navigate = useNavigate();
  const { atelierId } = useAtelier();
  const { announce } = useStore(preferences);
  return (
    <>
      <button type="button" className="wa-icon-button" popoverTarget={id} aria-label={t('shell.settings')}>
        <Icon name="settings" />
      </button>
      <div id={id} popover="auto" className="wa-popover wa-stack" role="dialog" aria-label={t('shell.settings')}>
        <LanguageChoice />
        <label className="wa-row">
          <input
            type="checkbox"
            className="utrecht-checkbox utrecht-checkbox--html-input"
            checked={announce}
            onChange={(event) => preferences.setState({ announce: event.target.checked })}
          />
          <span>
            {t('shell.announce')}
            <span className="wa-soft wa-small wa-block">{t('shell.announceHint')}</span>
          </span>
        </label>
        <Button purpose="secondary" onClick={() => void endSession(atelierId).then(() => navigate('/'))}>
          {t('shell.leave')}
        </Button>
      </div>
    </>
  );
}
