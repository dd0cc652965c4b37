// The plans for places: how many each has.
// params: jurisdictionCodes string[]
// returns: jurisdictionCode string, total integer
UNWIND $jurisdictionCodes AS jurisdictionCode
CALL {
  WITH jurisdictionCode
  MATCH (p:Plan)-[:APPLIES_IN]->(:Jurisdiction {code: jurisdictionCode})
  RETURN count(p) AS total
}
RETURN jurisdictionCode, total
