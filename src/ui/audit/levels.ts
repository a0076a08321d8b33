import type { AuditLevel } from '../../engine/index.ts';

/** The worst first. */
export const levels: readonly AuditLevel[] = ['error', 'warning', 'note'];
