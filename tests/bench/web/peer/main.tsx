/**
 * The form somebody would otherwise make: SurveyJS as its manual has it, in its favour where there is a choice. It carries
 * only the words it shows, leaves out the Dutch strings of SurveyJS, asks no font of another host, and fetches nothing later.
 */
/// <reference types="vite/client" />
import { createRoot } from 'react-dom/client';
import { Model } from 'survey-core';
import 'survey-core/survey-core.fontless.min.css';
import { Survey } from 'survey-react-ui';
import type { PeerContent } from '../peerContent';

/** JSON, put in at build. */
declare const PEER_CONTENT: string;
const KEY = 'peer.answers';

const { items, options } = JSON.parse(PEER_CONTENT) as PeerContent;

const survey = new Model({
  pages: items.map(({ id, statement, levels }) => ({
    elements: [
      {
        type: 'radiogroup',
        name: id,
        title: statement,
        choices: [...levels.map((text, index) => ({ value: String(index + 1), text })), ...options],
      },
    ],
  })),
  pageNextText: 'Volgende',
  pagePrevText: 'Vorige',
  completeText: 'Klaar',
});

survey.data = JSON.parse(localStorage.getItem(KEY) ?? '{}') as object;
survey.onValueChanged.add((sender) => {
  localStorage.setItem(KEY, JSON.stringify(sender.data));
});

createRoot(document.getElementById('root')!).render(<Survey model={survey} />);
