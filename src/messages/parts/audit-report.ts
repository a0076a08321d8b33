import { auditReport as english } from '../en/audit-report.ts';
import { spoken, type Catalog } from '../spoken.ts';

export const auditReport: Catalog['auditReport'] = /* @__PURE__ */ spoken('auditReport', english);
