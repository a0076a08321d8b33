/** A term of the vendor's, in a language and in English; a plural counts too. */
export interface Term {
  readonly said: string;
  readonly english: string;
}

/**
 * The vendor's terms that stand in English beside their translation, so that a reader finds them again in the console and on the vendor's
 * pages. The rest of each language's vocabulary needs none. Both sides are patterns.
 */
export const vendorTerms: Readonly<Record<'ja' | 'it', readonly Term[]>> = {
  ja: [
    { said: '拡張クラスタ', english: 'enhanced cluster' },
    { said: '基本クラスタ', english: 'basic cluster' },
    { said: 'ノード・プール', english: 'node pool' },
    { said: '管理対象ノード', english: 'managed node' },
    { said: '仮想ノード', english: 'virtual node' },
    { said: '自己管理ノード', english: 'self-managed node' },
    { said: 'VCNネイティブ・ポッド・ネットワーキング', english: 'VCN-native pod networking' },
    { said: 'ネットワーク・ポリシー', english: 'network polic(?:y|ies)' },
    { said: 'セキュリティ・ルール', english: 'security rule' },
    { said: 'アドオン', english: 'add-on' },
  ],
  it: [
    { said: 'cluster avanzat[oi]', english: 'enhanced cluster' },
    { said: 'cluster di base', english: 'basic cluster' },
    { said: 'pool di nodi', english: 'node pool' },
    { said: 'nod[oi] gestit[oi]', english: 'managed node' },
    { said: 'nod[oi] virtual[ei]', english: 'virtual node' },
    { said: 'nod[oi] autogestit[oi]', english: 'self-managed node' },
    { said: 'networking pod nativo VCN', english: 'VCN-native pod networking' },
    { said: 'criteri(?:o)? di rete', english: 'network polic(?:y|ies)' },
    { said: 'regol[ae] di sicurezza', english: 'security rule' },
    { said: 'component[ei] aggiuntiv[oi]', english: 'add-on' },
  ],
};

/** The terms that a text uses without the English word in brackets behind the first of them; none where all is well. */
export function termsWithoutEnglish(text: string, terms: readonly Term[]): readonly string[] {
  return terms.flatMap(({ said, english }) => {
    const found = new RegExp(said, 'i').exec(text);
    if (found === null) return [];
    const after = text.slice(found.index + found[0].length);
    // One more word may belong to both: `pool di nodi gestiti (managed node pool)`.
    return new RegExp(String.raw`^(?: \p{L}+)? ?[(（][^)）]*${english}`, 'iu').test(after) ? [] : [found[0]];
  });
}
