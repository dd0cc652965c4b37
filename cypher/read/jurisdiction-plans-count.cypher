// The plans for places: how many each has.
// params: jurisdictionCodes string[]
// returns: jurisdictionCode string, total integer
UNWIND $jurisdictionCodes AS jurisdictionCode
CALL {
  WITH jurisdictionCode
  MATCH (:Jurisdiction {code: jurisdictionCode})<-[:APPLIES_IN]-(p:Plan)
  RETURN count(p) AS total
}
RETURN jurisdictionCode, total
