/** Opens the place of the registry's field where it is closed; the field itself may still be on its way, and the place has the focus then. */
export function goToRegistry(): void {
  const place = document.querySelector<HTMLDetailsElement>('#edits-and-extras');
  if (place === null) return;
  place.open = true;
  const field = place.querySelector<HTMLElement>('[data-field="registry"]') ?? place.querySelector<HTMLElement>('summary');
  if (field !== null) bringIntoView(field);
}

/** Focuses a field in the middle of what is seen, above the bar at the bottom. */
export function bringIntoView(field: HTMLElement): void {
  field.focus({ preventScroll: true });
  field.scrollIntoView({ block: 'center' });
}
