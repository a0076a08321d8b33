import { auditRules as english } from '../en/audit/index.ts';
import { spoken, type Catalog } from '../spoken.ts';

export const auditRules: Catalog['auditRules'] = /* @__PURE__ */ spoken('auditRules', english);
