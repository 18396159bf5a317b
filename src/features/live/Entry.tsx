/** How phones come in: a QR code for the projector, the link, and a code to type. */
import { useMemo, useState } from 'react';
import { useWords } from '../../i18n/translator';
import { href, links } from '../../state/links';
import { ports } from '../../state/portsHolder';
import { Button } from '../../ui/Button';
import { Disclosure } from '../../ui/Disclosure';
import { Field } from '../../ui/Field';
import { Notice } from '../../ui/Notice';
import { QrCode } from '../../ui/QrCode';
import { TextInput } from '../../ui/TextInput';
import { useLoaded } from '../../ui/useLoaded';
import type { HostContext } from './hostContext';
import { baseAddress, isOnlyHere, keepAddress, keptAddress, readAddress } from './joinAddress';
import { useLivePort } from './useLivePort';
import styles from './live.module.css';

export function Entry({ context }: { context: HostContext }) {
  const { t } = useWords();
  const port = useLivePort();
  const handOver = useLoaded('hand over', () => ports().handOver());
  const [typed, setTyped] = useState(keptAddress);
  const base = baseAddress(document.baseURI, typed);
  const ticket = context.host.ticket();
  const link = `${base}${href(links.joinLive(port.writeTicket(ticket)))}`;
  // Everything else here is drawn anew with each answer that comes in.
  const modules = useMemo(() => handOver.qrModules(link), [handOver, link]);
  const typeAt = `${base}${href(links.join())}`;
  return (
    <section className={styles.part} aria-labelledby="entry">
      <h2 id="entry">{t('live:entry.title')}</h2>
      {isOnlyHere(document.baseURI) && (
        <NetworkAddress
          typed={typed}
          onTyped={(address) => {
            keepAddress(address);
            setTyped(address);
          }}
        />
      )}
      <div className={styles.entry}>
        <div className={styles.qr}>
          <QrCode modules={modules} label={t('live:entry.qr')} />
        </div>
        <div className={styles.ways}>
          <p>{t('live:entry.scan')}</p>
          <p>
            {t('live:entry.orType')} <strong className={styles.address}>{typeAt}</strong>
          </p>
          <p>
            {t('live:entry.code')} <strong className={styles.code}>{port.spellCode(ticket.code)}</strong>
          </p>
          <p>
            <a className={styles.address} href={link}>
              {t('live:entry.link')}
            </a>
          </p>
          <Copy link={link} />
        </div>
      </div>
    </section>
  );
}

/** Browsers allow it on https and localhost only; elsewhere the link itself can be copied. */
function Copy({ link }: { link: string }) {
  const { t } = useWords();
  const [isCopied, setCopied] = useState(false);
  if (!('clipboard' in navigator)) return null;
  return (
    <p className={styles.actions}>
      <Button
        onClick={() => {
          const copying = navigator.clipboard.writeText(link);
          // Refused: the link itself can still be copied.
          copying.then(
            () => {
              setCopied(true);
            },
            () => undefined,
          );
        }}
      >
        {t('live:entry.copy')}
      </Button>
      <span role="status">{isCopied && t('live:entry.copied')}</span>
    </p>
  );
}

interface NetworkAddressProps {
  readonly typed: string | null;
  readonly onTyped: (address: string) => void;
}

/** A page on localhost reaches this computer only: phones need the address that the server said when it started. */
function NetworkAddress({ typed, onTyped }: NetworkAddressProps) {
  const { t } = useWords();
  const [text, setText] = useState(typed ?? '');
  const [isWrong, setWrong] = useState(false);
  const form = (
    <form
      className={styles.inline}
      onSubmit={(event) => {
        event.preventDefault();
        const address = readAddress(text, document.baseURI);
        setWrong(address === null);
        if (address !== null) onTyped(address);
      }}
    >
      <Field
        label={t('live:entry.network')}
        hint={t('live:entry.networkHint')}
        error={isWrong ? t('live:entry.networkWrong') : undefined}
      >
        {(control) => (
          <TextInput
            {...control}
            value={text}
            inputMode="url"
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            placeholder="http://192.168.1.20:4173/"
            onChange={(event) => {
              setText(event.currentTarget.value);
            }}
          />
        )}
      </Field>
      <Button type="submit">{t('live:entry.networkUse')}</Button>
    </form>
  );
  if (typed !== null) return <Disclosure summary={t('live:entry.networkChange')}>{form}</Disclosure>;
  return (
    <Notice kind="warning" live="off" title={t('live:entry.onlyHere')}>
      <p>{t('live:entry.onlyHereBody')}</p>
      {form}
    </Notice>
  );
}
