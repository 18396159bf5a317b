/** Reads codes from the camera, one after another, for as long as it is on and the screen stands. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { HandOverPort } from '../../state/handOverPort';
import { pictureOf } from './picture';
import { sameCode } from './sameCode';

/** `insecure`: the page is on plain http; `denied`: not allowed; `missing`: there is none; `busy`: anything else. */
export type CameraState = 'off' | 'starting' | 'on' | 'insecure' | 'denied' | 'missing' | 'busy';

const PAUSE_IN_MS = 120;

export function useCamera(handOver: HandOverPort, onText: (text: string) => void) {
  const video = useRef<HTMLVideoElement>(null);
  const stream = useRef<MediaStream | null>(null);
  const [state, setState] = useState<CameraState>('off');
  const latest = useRef(onText);
  useEffect(() => {
    latest.current = onText;
  });

  const stop = useCallback(() => {
    for (const track of stream.current?.getTracks() ?? []) track.stop();
    stream.current = null;
    setState('off');
  }, []);
  useEffect(() => stop, [stop]);

  async function start(): Promise<void> {
    // Neither stands on a page over plain http.
    if (!window.isSecureContext || !('mediaDevices' in navigator)) {
      setState('insecure');
      return;
    }
    setState('starting');
    try {
      const [read, opened] = await Promise.all([
        handOver.loadPictureReader(),
        navigator.mediaDevices.getUserMedia({
          video: { facingMode: 'environment', width: { ideal: 1280 }, height: { ideal: 720 } },
        }),
      ]);
      stream.current = opened;
      const shown = video.current;
      if (!shown) {
        stop();
        return;
      }
      shown.srcObject = opened;
      await shown.play();
      setState('on');
      readOn(shown, opened, read);
    } catch (error) {
      stop();
      setState(problemOf(error));
    }
  }

  /** Reads frame after frame until the camera is off. */
  function readOn(
    shown: HTMLVideoElement,
    from: MediaStream,
    read: Awaited<ReturnType<HandOverPort['loadPictureReader']>>,
  ) {
    const canvas = document.createElement('canvas');
    const isSame = sameCode();
    const next = () => {
      if (stream.current !== from) return;
      const picture = pictureOf(shown, { width: shown.videoWidth, height: shown.videoHeight }, canvas);
      const text = picture && read(picture);
      if (text !== null && !isSame(text, Date.now())) latest.current(text);
      setTimeout(next, PAUSE_IN_MS);
    };
    next();
  }

  return { video, state, start, stop };
}

function problemOf(error: unknown): CameraState {
  const name = error instanceof Error ? error.name : '';
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'denied';
  return name === 'NotFoundError' || name === 'OverconstrainedError' ? 'missing' : 'busy';
}
