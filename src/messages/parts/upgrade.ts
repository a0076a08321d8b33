import { upgrade as english } from '../en/upgrade.ts';
import { spoken, type Catalog } from '../spoken.ts';

export const upgrade: Catalog['upgrade'] = /* @__PURE__ */ spoken('upgrade', english);
