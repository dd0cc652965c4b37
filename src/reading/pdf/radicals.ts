/** U+2E80–2EF3 as the ideographs that they are forms of (Unicode's EquivalentUnifiedIdeograph); itself where the ideograph is none of the basic plane. */
const SUPPLEMENT = [...'⺀厂乛乚乙亻冂⺇刀刂卜㔾小小兀尣尢⺑巳幺彑彐忄心扌攵⺚旡日月歺母民氵氺灬爫爫丬牛犭王⺪目示礻⺮糹纟罓罒㓁冗⺵羊⺷⺸耂肀聿肉⺽艹艹艹虎衤覀西见角⻇讠贝⻊车辶辶辶邑钅長镸长门⻕阝雨青韦页风飞食⻞飠饣⻡马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟'];
const FIRST = 0x2e80;
const RADICAL = /[\u2e80-\u2fd5]/g;

/**
 * Ideographs in place of radicals: fonts draw both by one glyph, and programs that make PDFs of browser pages and Word files name the first character that a
 * glyph stands for (⽅⻅⺠ for 方见民).
 */
export function withoutRadicals(text: string): string {
  return text.replace(RADICAL, (radical) => SUPPLEMENT[radical.charCodeAt(0) - FIRST] ?? radical.normalize('NFKC'));
}
