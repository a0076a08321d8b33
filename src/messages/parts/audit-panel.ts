import { auditPanel as english } from '../en/audit-panel.ts';
import { spoken, type Catalog } from '../spoken.ts';

export const auditPanel: Catalog['auditPanel'] = /* @__PURE__ */ spoken('auditPanel', english);
