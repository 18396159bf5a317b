/** The camera reads one code after another; where there is none, a photo does. */
import { useWords } from '../../i18n/translator';
import { Button } from '../../ui/Button';
import { FileDrop } from '../../ui/FileDrop';
import { Notice } from '../../ui/Notice';
import { cx } from '../../ui/cx';
import { pictureOfFile } from './picture';
import { isGood } from './told';
import { useCamera } from './useCamera';
import type { WayProps } from './way';
import styles from './collect.module.css';

export function CameraWay({ context, session, receiver }: WayProps) {
  const { t } = useWords();
  const { handOver, instrument } = context;
  const take = (text: string) => {
    void receiver.take(handOver.readResponseQr(text, session, instrument), 'qr');
  };
  const { video, state, start, stop } = useCamera(handOver, take);
  const takePhoto = async (file: File) => {
    const picture = await pictureOfFile(file);
    const read = await handOver.loadPictureReader();
    const text = picture && read(picture);
    if (picture && text !== null) take(text);
    else await receiver.take({ ok: false, problem: picture ? 'no-code' : 'no-picture' }, 'qr', file.name);
  };
  const [last] = receiver.told;
  const isOn = state === 'on';
  return (
    <div className={styles.way}>
      {isOn && <p>{t('collect:read.camera.hint')}</p>}
      <div
        key={`flash ${last?.number ?? 0}`}
        aria-hidden="true"
        className={cx(isOn && last && styles.flash, last && isGood(last) ? styles.good : styles.other)}
      />
      <video
        ref={video}
        className={styles.video}
        aria-label={t('collect:read.camera.label')}
        hidden={!isOn}
        muted
        playsInline
      />
      {state !== 'off' && state !== 'starting' && !isOn && (
        <Notice kind="warning">
          <p>{t(`collect:read.camera.problem.${state}`)}</p>
        </Notice>
      )}
      <p>
        {isOn ? (
          <Button onClick={stop}>{t('collect:read.camera.stop')}</Button>
        ) : (
          <Button variant="primary" disabled={state === 'starting'} onClick={() => void start()}>
            {t(state === 'starting' ? 'collect:read.camera.starting' : 'collect:read.camera.start')}
          </Button>
        )}
      </p>
      <h3>{t('collect:read.camera.photo')}</h3>
      <FileDrop
        label={t('collect:read.camera.choose')}
        dropHint={t('collect:read.drop')}
        accept="image/*"
        multiple
        onFile={(file) => void takePhoto(file)}
      />
    </div>
  );
}
