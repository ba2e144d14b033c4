import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { useTexts } from '../i18n/texts';
import { Doorstep } from './Doorstep';

/** When a page fails, such as when a newer version was installed while this one was open. */
export function BrokenPage() {
  const t = useTexts();
  return (
    <Doorstep>
      <Heading level={1}>{t('shell.broken')}</Heading>
      <p role="alert">{t('shell.brokenHint')}</p>
      <Button purpose="primary" onClick={() => location.reload()}>
        {t('shell.reload')}
      </Button>
    </Doorstep>
  );
}
