/** What the results say of growth. */
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Route } from 'wouter';
import { ResultsPage } from '../../../src/features/results/ResultsPage';
import { freshPorts, saved } from '../../support/appPorts';
import { community, issue, quickScan } from '../../support/records';
import { showScreens } from '../../support/showScreens';

it('one issue is told as one, as on the screen of the issues', async () => {
  const app = await freshPorts();
  const { id, communityId } = await saved(app.communities.begin(community(), quickScan()));
  await saved(app.communities.saveIssue(issue(communityId, 'a', { skill: 'simple', scale: 'project' }), 0));
  const routes = [<Route key="results" path="/s/:snapshot/results" component={ResultsPage} />];
  await showScreens(`/s/${id}/results`, { language: 'nl', words: ['results', 'engine'], routes });
  const part = await screen.findByRole('region', { name: 'Groei' });
  expect(part).toHaveTextContent('Er is één vraagstuk. Het is enkelvoudig. Er is één lijn, aan het begin van pad A.');
});
