import { offReasons as english } from '../en/off-reasons.ts';
import { spoken, type Catalog } from '../spoken.ts';

export const offReasons: Catalog['offReasons'] = /* @__PURE__ */ spoken('offReasons', english);
