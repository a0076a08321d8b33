import { findings as english } from '../en/findings.ts';
import { spoken, type Catalog } from '../spoken.ts';

export const findings: Catalog['findings'] = /* @__PURE__ */ spoken('findings', english);
