/** Made-up clusters: every kind of answer, and a slip in the last row. */
export const example = `name,kubernetes,calico,network,image,pod-cidr,nodes
prod-east,1.36,recommended,vcn-native,ol8,,
prod-west,1.36,3.32.0,vcn-native,ol8;ol9,,
staging,1.35,recommended,vcn-native,ol9,,
test,1.34,3.32.1,vcn-native,ubuntu,,
lab,1.34,recommended,flannel,ol8,10.244.0.0/16,
legacy,1.36,recommended,vcn-native,ol7,,
batch,1.36,recommended,vcn-native,ol8,,virtual
typo,1.3,recommended,vcn-native,ol8,,
`;
