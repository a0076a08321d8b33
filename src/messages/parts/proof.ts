import { proof as english } from '../en/proof.ts';
import { spoken, type Catalog } from '../spoken.ts';

export const proof: Catalog['proof'] = /* @__PURE__ */ spoken('proof', english);
