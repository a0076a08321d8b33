import { offline as english } from '../en/offline.ts';
import { spoken, type Catalog } from '../spoken.ts';

export const offline: Catalog['offline'] = /* @__PURE__ */ spoken('offline', english);
