import { atStorage } from '../at-storage.ts';
import { TOUR_KEY } from './keys.ts';
import { opening } from './opening.ts';

/** Takes or declines the tour: it is not offered again, and stays in the help. */
export function answerTour(storage: () => Storage): void {
  opening.setState({ isTourOffered: false });
  atStorage(() => storage().setItem(TOUR_KEY, 'answered'));
}

/** Takes the words away that the page began with its last choices. */
export function dismissRestored(): void {
  opening.setState({ isRestored: false });
}
