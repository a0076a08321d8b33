import { obtainShellcheck } from './shellcheck/obtain-shellcheck.ts';

const path = obtainShellcheck();
console.log(
  path ??
    'shellcheck is not here, so the shell of the runbook is checked by bash alone. Install the package shellcheck, or set CALICUT_SHELLCHECK to its path.',
);
