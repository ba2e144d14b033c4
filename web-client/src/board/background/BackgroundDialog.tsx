import { useState, type ChangeEvent, type FormEvent } from 'react';
import { useItem } from '../../atelier/hooks';
import type { Problem } from '../../contract/refusals';
import { LONGEST } from '../../contract/values';
import { Dialog } from '../../look/Dialog';
import { Field, TextField } from '../../look/Field';
import { fieldError } from '../../look/fieldError';
import { FormEnd } from '../../look/FormEnd';
import { NumberField } from '../../look/NumberField';
import { useFoundWrong } from '../../look/useFoundWrong';
import { useBoard } from '../BoardContext';
import { ActionButton } from '../controls/ActionButton';
import { useBoardTexts } from '../i18n/useBoardTexts';
import { bringIn } from './bringIn';
import { chosenImage, type ChosenImage } from './chosenImage';
import { startLaying } from './layingSteps';
import { PlaceFields } from './PlaceFields';
import { placedAs, placedInView } from './placement';
import './background.css';

const START_OPACITY = 60;
const UNREADABLE: Problem = { code: 'image-unreadable', field: 'image' };

/** Chooses an image to lie under the board, says what it shows, and lays it; or lays the one of now otherwise. */
export function BackgroundDialog({ onClose }: { readonly onClose: () => void }) {
  const board = useBoard();
  const t = useBoardTexts();
  const now = useItem('board', board.id)?.background;
  const [chosen, setChosen] = useState<ChosenImage>();
  const [bounds, setBounds] = useState(now && { x: now.x, y: now.y, width: now.width, height: now.height });
  const [alternative, setAlternative] = useState(now?.alternative ?? '');
  const [source, setSource] = useState(now?.source ?? '');
  const [opacity, setOpacity] = useState<number | undefined>(now?.opacity ?? START_OPACITY);
  const [problem, setProblem] = useState<Problem>();
  const [busy, setBusy] = useState(false);
  const { wrong, watch } = useFoundWrong();

  async function choose({ target }: ChangeEvent<HTMLInputElement>) {
    const [file] = target.files ?? [];
    const image = file && (await chosenImage(file));
    setProblem(file && !image ? UNREADABLE : undefined);
    setChosen(image);
    if (image) setBounds(bounds ? placedAs(bounds, image.size) : placedInView(board.camera.view, image.size));
  }

  async function lay() {
    if (!bounds || opacity === undefined) return;
    const brought = chosen && (await bringIn(board.atelier.atelierId, chosen.bytes));
    if (brought && !brought.ok) {
      setProblem(brought.problem);
      return;
    }
    const image = brought?.value ?? (now && { imageId: now.imageId, imageType: now.imageType, width: now.pixelWidth, height: now.pixelHeight });
    if (!image) return;
    const outcome = await board.actions.layBackground({ image, bounds, alternative, source, opacity });
    if (!outcome || outcome.ok) onClose();
    else setProblem(outcome.problem);
  }

  async function send(event: FormEvent) {
    event.preventDefault();
    // What is wrong with the file is said beside it already.
    if (problem === UNREADABLE) return;
    setBusy(true);
    await lay();
    setBusy(false);
  }

  const aboutFile = fieldError(problem, 'image');
  return (
    <Dialog title={t('background.title')} onClose={onClose} className="board-background__dialog">
      <form className="wa-stack" onSubmit={(event) => void send(event)}>
        <Field label={t(now ? 'background.otherFile' : 'background.file')} hint={t('background.fileHelp')} error={aboutFile ?? (wrong ? t('background.fileMissing') : undefined)}>
          {(described) => (
            <input
              {...described}
              type="file"
              accept="image/png,image/jpeg,image/webp"
              required={!now}
              {...watch}
              onChange={(event) => void choose(event)}
            />
          )}
        </Field>
        {chosen?.smaller && <p role="status">{t('background.smaller')}</p>}
        <TextField
          label={t('background.alternative')}
          hint={t('background.alternativeHelp')}
          required
          maxLength={LONGEST.title}
          value={alternative}
          error={fieldError(problem, 'alternative')}
          onChange={(event) => setAlternative(event.target.value)}
        />
        <TextField
          label={t('background.source')}
          hint={t('background.sourceHelp')}
          maxLength={LONGEST.title}
          value={source}
          error={fieldError(problem, 'source')}
          onChange={(event) => setSource(event.target.value)}
        />
        <NumberField label={t('background.opacity')} min={10} max={100} step={1} unit="%" required value={opacity} onChange={setOpacity} />
        {bounds && <PlaceFields bounds={bounds} onChange={setBounds} onByHand={now && !chosen ? () => startLaying(board) : undefined} />}
        <FormEnd problem={aboutFile ? undefined : problem} busy={busy} onCancel={onClose} />
        {now && (
          <div>
            <ActionButton
              action="removeBackground"
              onPress={() => {
                void board.actions.removeBackground();
                onClose();
              }}
            />
          </div>
        )}
      </form>
    </Dialog>
  );
}
