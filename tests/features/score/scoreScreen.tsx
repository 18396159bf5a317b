/** The scoring screens of a measurement as a person meets them, in Dutch, on real storage. */
import { screen } from '@testing-library/react';
import { Route } from 'wouter';
import { ScorePage } from '../../../src/features/score/ScorePage';
import { showScreens } from '../../support/showScreens';

/** @param path as in `links`. Words of other screens are not there unless this one brings them itself. */
export async function openScoring(path: string): Promise<void> {
  const route = <Route key="score" path="/s/:snapshot/score/:item?" component={ScorePage} />;
  await showScreens(path, { language: 'nl', words: ['score'], routes: [route] });
  await screen.findByRole('heading', { level: 1 });
}
