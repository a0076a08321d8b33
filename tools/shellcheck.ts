import { shellcheck } from './programs/find-program.ts';
import { obtainProgram } from './programs/obtain-program.ts';

const path = obtainProgram(shellcheck);
console.log(
  path ??
    'shellcheck is not here, so the shell of the runbook is checked by bash alone. Install the package shellcheck, or set CALICUT_SHELLCHECK to its path.',
);
