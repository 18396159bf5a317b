/** Shows everything to the group, leads to the results, and closes the measurement. */
import { useState } from 'react';
import { useWords } from '../../i18n/translator';
import { resultsShown } from '../../state/groupShown';
import { href, links } from '../../state/links';
import { ports } from '../../state/portsHolder';
import { Button, ButtonLink } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import type { GroupContext } from './context';
import { SavingNotice } from './SavingNotice';
import { useSaving } from './useSaving';
import styles from './group.module.css';

export function RevealPart({ context }: { context: GroupContext }) {
  const { t } = useWords();
  const { content, snapshot } = context;
  const { id } = snapshot;
  const saving = useSaving();
  const isShown = resultsShown(snapshot);
  const isEmpty = content.responses.length === 0 && content.tallies.length === 0;
  return (
    <section aria-labelledby="reveal" className={styles.part}>
      <h2 id="reveal">{t('group:hub.reveal')}</h2>
      <p>
        {t(snapshot.state === 'closed' ? 'group:hub.closed' : isShown ? 'group:hub.revealed' : 'group:hub.revealWhy')}
      </p>
      <div className={styles.actions}>
        {isShown ? (
          <ButtonLink variant="primary" href={href(links.results(id))}>
            {t('group:hub.toResults')}
          </ButtonLink>
        ) : (
          <Asking
            ask={t('group:hub.revealDo')}
            title={t('group:hub.revealTitle')}
            body={t('group:hub.revealAsk')}
            disabled={isEmpty}
            onYes={() => void saving.run(ports().groups.reveal(id, 'all'))}
          />
        )}
        {isShown && snapshot.state === 'draft' && (
          <>
            <ButtonLink href={href(links.groupScreen(id))}>{t('group:hub.way.screen.name')}</ButtonLink>
            <Asking
              ask={t('group:hub.close')}
              title={t('group:hub.closeTitle')}
              body={t('group:hub.closeAsk')}
              onYes={() => void saving.run(ports().snapshots.close(id))}
            />
          </>
        )}
      </div>
      <SavingNotice saving={saving} />
    </section>
  );
}

interface AskingProps {
  readonly ask: string;
  readonly title: string;
  readonly body: string;
  readonly disabled?: boolean;
  readonly onYes: () => void;
}

/** A button that does what it says after a question. */
function Asking({ ask, title, body, disabled, onYes }: AskingProps) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const hide = () => {
    setOpen(false);
  };
  return (
    <>
      <Button
        disabled={disabled}
        onClick={() => {
          setOpen(true);
        }}
      >
        {ask}
      </Button>
      <Dialog
        open={open}
        onClose={hide}
        title={title}
        closeLabel={t('cancel')}
        actions={
          <Button
            variant="primary"
            onClick={() => {
              hide();
              onYes();
            }}
          >
            {ask}
          </Button>
        }
      >
        <p>{body}</p>
      </Dialog>
    </>
  );
}
