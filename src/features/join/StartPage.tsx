/** Where somebody takes part who has a link, a code or a file; and what they take part in already. */
import { useState, type SyntheticEvent } from 'react';
import { useLocation } from 'wouter';
import { useWords } from '../../i18n/translator';
import type { HandedFileProblem, InvitationProblem, ReadInvitation } from '../../state/handOverPort';
import { href, links } from '../../state/links';
import { ports } from '../../state/portsHolder';
import { BackLink } from '../../ui/BackLink';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { FileDrop } from '../../ui/FileDrop';
import { Notice } from '../../ui/Notice';
import { PageHeader } from '../../ui/PageHeader';
import { TextInput } from '../../ui/TextInput';
import { useHandOver } from './asked';
import { OwnParticipations } from './OwnParticipations';
import styles from './join.module.css';

export function StartPage() {
  const { t } = useWords();
  const [, go] = useLocation();
  const handOver = useHandOver();
  const [text, setText] = useState('');
  const [textProblem, setTextProblem] = useState<InvitationProblem | null>(null);
  const [fileProblem, setFileProblem] = useState<HandedFileProblem | null>(null);

  /** Goes to the invitation, or says why not. */
  function take<Problem>(read: ReadInvitation<Problem>): Problem | null {
    if (!read.ok) return read.problem;
    go(links.join(handOver.writeInvitation(read.invitation)));
    return null;
  }
  /** A live room has a short code; everything else is an invitation. */
  const takeText = async () => {
    const live = await ports().live();
    const ticket = live.readTicket(text.replace(/^.*\/join\/r\//u, ''));
    if (ticket) go(links.joinLive(live.writeTicket(ticket)));
    else setTextProblem(take(handOver.readInvitation(text.trim())));
  };
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    setFileProblem(null);
    void takeText();
  };
  const takeFile = async (file: File) => {
    setTextProblem(null);
    const content = await file.text().catch(() => '');
    setFileProblem(take(handOver.readInvitationFile(content)));
  };
  return (
    <div className={styles.page}>
      <PageHeader
        back={<BackLink href={href(links.home)}>{t('nav.home')}</BackLink>}
        title={t('join:start.title')}
        lead={<p>{t('join:start.lead')}</p>}
        focusOnArrival
      />
      <OwnParticipations />
      <form className={styles.part} onSubmit={submit}>
        <Field
          label={t('join:start.text')}
          hint={t('join:start.textHint')}
          error={textProblem ? t(`join:trouble.${textProblem}`) : undefined}
        >
          {(control) => (
            <TextInput
              {...control}
              value={text}
              autoComplete="off"
              autoCapitalize="off"
              spellCheck={false}
              onChange={(event) => {
                setText(event.currentTarget.value);
              }}
            />
          )}
        </Field>
        <p>
          <Button type="submit" variant="primary">
            {t('join:start.go')}
          </Button>
        </p>
      </form>
      <section className={styles.part} aria-labelledby="join-file">
        <h2 id="join-file">{t('join:start.or')}</h2>
        <FileDrop
          label={t('join:start.choose')}
          dropHint={t('join:start.drop')}
          accept=".json,application/json"
          onFile={(file) => void takeFile(file)}
        />
        {fileProblem && (
          <Notice kind="error" title={t('join:trouble.title')}>
            <p>{t(`join:trouble.${fileProblem}`)}</p>
          </Notice>
        )}
      </section>
    </div>
  );
}
