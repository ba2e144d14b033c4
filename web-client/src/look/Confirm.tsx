import { Button } from '@nl-design-system-candidate/button-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { useTexts } from '../i18n/texts';
import { Dialog } from './Dialog';

interface ConfirmProps {
  readonly title: string;
  readonly text: string;
  readonly action: string;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Asks before something that cannot be taken back. */
export function Confirm({ title, text, action, onConfirm, onClose }: ConfirmProps) {
  const t = useTexts();
  return (
    <Dialog title={title} onClose={onClose}>
      <Paragraph>{text}</Paragraph>
      <div className="wa-row">
        <Button
          purpose="primary"
          hint="negative"
          onClick={() => {
            onConfirm();
            onClose();
          }}
        >
          {action}
        </Button>
        <Button purpose="secondary" onClick={onClose}>
          {t('words.cancel')}
        </Button>
      </div>
    </Dialog>
  );
}
