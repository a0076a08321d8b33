import { cidrFaults as english } from '../en/choices.ts';
import { spoken, type Catalog } from '../spoken.ts';

export const cidrFaults: Catalog['cidrFaults'] = /* @__PURE__ */ spoken('cidrFaults', english);
