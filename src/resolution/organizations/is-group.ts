/** 各…, 有关…: one of these anywhere makes a designation of many, whatever it ends in. */
const MANY = /各|有关|相关|全体|所有|其他|若干|当地|属地|所在地|试点(?:城市|地区|市|县|区|省)/;

/** …部门, …成员单位, …企业: a kind of body and no single one. A school, an association or a street office with a name is a single one. */
const KIND = /(?:部门|单位|机构|主体|企业|院校|高校|成员|党组织|机关)$|^(?:乡镇|街道|街镇|社区|村居|村级|中小学|学校|高校|医院|幼儿园|企业|街道办事处|行业协会|行业商会|[两二三四五六七八九十]{1,2}个?(?:县|区|市|镇|乡|县区|县市区|街道)(?:人民政府|政府)?)$/;

/** 县(市、区)人民政府, 市州、县市区人民政府, 县区, 乡镇人民政府, 市县两级政府: places of several kinds at once. */
const KINDS_OF_PLACE = /^(?:(?:省|市|州|县|区|旗|盟|乡|镇|街道)[\s、(（〔〈]+)+(?:省|市|州|县|区|旗|盟|乡|镇|街道)|^(?:市州|县市|市县|县区|区县|旗县|乡镇|镇街|街镇|镇乡|省市)(?!场)/;

/** Whether a name designates many bodies, or a kind of body, rather than one. 隆林各族自治县 is a single place. */
export function isGroup(name: string): boolean {
  return MANY.test(name.replace('各族自治', '')) || KIND.test(name) || KINDS_OF_PLACE.test(name);
}
