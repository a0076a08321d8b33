import { registryFaults as english } from '../en/deviations.ts';
import { spoken, type Catalog } from '../spoken.ts';

export const registryFaults: Catalog['registryFaults'] = /* @__PURE__ */ spoken('registryFaults', english);
