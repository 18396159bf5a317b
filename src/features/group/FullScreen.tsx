/** Fills the screen with the item alone. */
import { useEffect, useState } from 'react';
import { useWords } from '../../i18n/translator';
import { Button } from '../../ui/Button';
import { StatusMessage } from '../../ui/StatusMessage';

export function FullScreen() {
  const { t } = useWords();
  const [isFull, setFull] = useState(() => Boolean(document.fullscreenElement));
  const [isRefused, setRefused] = useState(false);
  useEffect(() => {
    const look = () => {
      setFull(Boolean(document.fullscreenElement));
    };
    document.addEventListener('fullscreenchange', look);
    return () => {
      document.removeEventListener('fullscreenchange', look);
    };
  }, []);
  const toggle = async () => {
    const main = document.getElementById('main');
    try {
      if (document.fullscreenElement) await document.exitFullscreen();
      else await main?.requestFullscreen();
      setRefused(false);
    } catch {
      // Also where the function is not there at all, as on an iPhone.
      setRefused(true);
    }
  };
  return (
    <div>
      <Button onClick={() => void toggle()}>{t(isFull ? 'group:screen.fullEnd' : 'group:screen.full')}</Button>
      <StatusMessage hidden={!isRefused}>{isRefused && t('group:screen.fullNot')}</StatusMessage>
    </div>
  );
}
