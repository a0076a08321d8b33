import { createStore } from 'zustand/vanilla';

/** Whether a person is being shown around. */
export const touring = createStore<{ readonly isOn: boolean }>()(() => ({ isOn: false }));

export function startTour(): void {
  touring.setState({ isOn: true });
}

export function endTour(): void {
  touring.setState({ isOn: false });
}
