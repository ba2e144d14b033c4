import { useFormat } from '../i18n/format';
import { CopyButton } from '../look/CopyButton';
import { SelectField } from '../look/Field';
import { PACES, SPEEDS, type PlayerView, type ReplayPlayer } from './replayPlayer';
import { useTexts } from './texts';

interface PaceControlsProps {
  readonly player: ReplayPlayer;
  readonly view: PlayerView;
  /** The address of this moment. */
  readonly link: string;
}

/** How fast it plays, and the way to hand this moment on. */
export function PaceControls({ player, view, link }: PaceControlsProps) {
  const t = useTexts();
  const { number } = useFormat();
  return (
    <div className="wa-row wa-replay-settings">
      <SelectField
        label={t('controls.speed')}
        value={view.speed}
        onChange={({ target }) => player.set({ speed: SPEEDS.find((speed) => String(speed) === target.value) ?? 1 })}
      >
        {SPEEDS.map((speed) => <option key={speed} value={speed}>{`${number(speed)}×`}</option>)}
      </SelectField>
      <SelectField
        label={t('controls.pace.label')}
        value={view.pace}
        onChange={({ target }) => player.set({ pace: PACES.find((pace) => pace === target.value) ?? 'WITHOUT_IDLE' })}
      >
        {PACES.map((pace) => <option key={pace} value={pace}>{t(`controls.pace.${pace}`)}</option>)}
      </SelectField>
      <span className="wa-row">{t('controls.link')} <CopyButton text={link} label={t('controls.copy')} /></span>
    </div>
  );
}
