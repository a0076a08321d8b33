import { statuses as english } from '../en/statuses.ts';
import { spoken, type Catalog } from '../spoken.ts';

export const statuses: Catalog['statuses'] = /* @__PURE__ */ spoken('statuses', english);
