import { clusters as english } from '../en/clusters.ts';
import { spoken, type Catalog } from '../spoken.ts';

export const clusters: Catalog['clusters'] = /* @__PURE__ */ spoken('clusters', english);
