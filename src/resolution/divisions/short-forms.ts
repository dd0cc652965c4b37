/** The peoples that autonomous places are named for, as they stand before 自治: 壮族, 蒙古, 各族. */
const PEOPLES =
  '各族|蒙古族?|回族|藏族|维吾尔族?|苗族|彝族|壮族|布依族|朝鲜族|满族|侗族|瑶族|白族|土家族|哈尼族|哈萨克族?|傣族|黎族|傈僳族|佤族|畲族|拉祜族|水族|东乡族|纳西族|景颇族|柯尔克孜族?|土族|达斡尔族|仫佬族|羌族|布朗族|撒拉族|毛南族|仡佬族|锡伯族?|普米族|塔吉克族?|怒族|鄂温克族|裕固族|保安族|独龙族|鄂伦春族';

// 恩施土家族苗族自治州, 伊犁哈萨克自治州, 隆林各族自治县; 鄂伦春自治旗 and 东乡族自治县, whose people is the whole name.
const AUTONOMOUS = new RegExp(`^(?<stem>.{2,}?)(?:${PEOPLES})*(?<people>族)?自治(?<word>[区州县旗])$`);

// 南安市, 兴安盟, 大兴安岭地区, 香港特别行政区, 神农架林区. A stem of one character (环县) is no short form.
const PLAIN = /^(?<stem>.{2,}?)(?:特别行政区|地区|林区|[省市盟县区旗])$/;

/** The names that a division goes by when its full name is cut short: 恩施土家族苗族自治州 → 恩施, 恩施州; 南安市 → 南安. */
export function shortFormsOf(name: string): readonly string[] {
  const autonomous = AUTONOMOUS.exec(name)?.groups;
  if (autonomous) {
    const { stem = '', word = '' } = autonomous;
    return word === '区' ? [stem] : [stem, stem + word];
  }
  const stem = PLAIN.exec(name)?.groups?.['stem'];
  return stem === undefined ? [] : [stem];
}
