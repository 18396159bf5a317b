/** The answers as a QR code for the host's camera. Every code made is another one, so it is made once for these answers. */
import { useState } from 'react';
import { useWords } from '../../i18n/translator';
import { QrCode } from '../../ui/QrCode';
import type { JoinContext } from './context';
import styles from './join.module.css';

export function QrWay({ context: { own, instrument, handOver } }: { context: JoinContext }) {
  const { t } = useWords();
  const [modules] = useState(() => handOver.qrModules(handOver.responseQr(own, instrument)));
  return (
    <>
      <p>{t('join:hand.qr.how')}</p>
      <QrCode modules={modules} label={t('join:hand.qr.label')} className={styles.qr} />
      <p className={styles.soft}>{t('join:hand.qr.sealed')}</p>
    </>
  );
}
