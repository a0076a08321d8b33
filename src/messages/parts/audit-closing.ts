import { auditClosing as english } from '../en/audit-report.ts';
import { spoken, type Catalog } from '../spoken.ts';

export const auditClosing: Catalog['auditClosing'] = /* @__PURE__ */ spoken('auditClosing', english);
