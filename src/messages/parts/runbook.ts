import { runbook as english } from '../en/runbook.ts';
import { spoken, type Catalog } from '../spoken.ts';

export const runbook: Catalog['runbook'] = /* @__PURE__ */ spoken('runbook', english);
