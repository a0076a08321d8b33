import { review as english } from '../en/review.ts';
import { spoken, type Catalog } from '../spoken.ts';

export const review: Catalog['review'] = /* @__PURE__ */ spoken('review', english);
