import type { SupportStatus } from '../../engine/index.ts';

// One outline and one sign each, so that no two are told apart by colour alone.
const shapes: Readonly<Record<SupportStatus, { readonly outline: string; readonly sign: string }>> = {
  supported: { outline: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20Z', sign: 'm7 12.5 3.5 3.5L17 9' },
  untested: { outline: 'M12 2 23 21.500H1Z', sign: 'M12 9v6m0 3v.5' },
  unsupported: { outline: 'M8 2h8l6 6v8l-6 6H8l-6-6V8Z', sign: 'm8 8 8 8m0-8-8 8' },
  withdrawn: { outline: 'M3 3h18v18H3Z', sign: 'M7.500 12h9' },
  unknown: { outline: 'm12 1 11 11-11 11L1 12Z', sign: 'M9.500 10a2.500 2.500 0 1 1 3.500 2.200c-.7.4-1 .8-1 1.800m0 3v.3' },
};

export function StatusShape({ status }: { readonly status: SupportStatus }) {
  const { outline, sign } = shapes[status];
  return (
    <svg width="24" height="24" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={outline} fill="currentColor" />
      <path d={sign} fill="none" stroke="var(--surface)" strokeWidth="2.4" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
