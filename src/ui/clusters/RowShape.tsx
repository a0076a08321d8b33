/** A torn sheet for a row that cannot be read, a box for one that has an error beside its status: like none of the verdicts' signs. */
const shapes = {
  bad: { outline: 'M4 2h16v17l-4 3-4-3-4 3-4-3Z', sign: 'M12 7v5m0 3v.5' },
  error: { outline: 'M12 2 21 7v10l-9 5-9-5V7Z', sign: 'M12 7v6m0 3.500v.5' },
} as const;

/** The sign of rows that no status tells apart. */
export function RowShape({ of }: { readonly of: keyof typeof shapes }) {
  const { outline, sign } = shapes[of];
  return (
    <svg width="24" height="24" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={outline} fill="none" stroke="currentColor" strokeWidth="2.4" strokeLinejoin="round" />
      <path d={sign} fill="none" stroke="currentColor" strokeWidth="2.4" strokeLinecap="round" />
    </svg>
  );
}
