/** Letters that Unicode does not take apart into a plain letter and a mark. */
const plainLetters: Record<string, string> = {
  ß: "ss",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  ı: "i",
  œ: "oe",
  æ: "ae",
  þ: "th",
};

/** Traditional characters of the kitchen and their simplified partners: one lexicon reads both. */
const traditional =
  "麵面湯汤飯饭雞鸡鴨鸭鵝鹅魚鱼蝦虾豬猪燒烧餃饺餛馄飩饨滷卤醬酱鹹咸薑姜蔥葱鍋锅雜杂腸肠鮮鲜涼凉綠绿紅红黃黄蘿萝蔔卜筍笋貝贝雲云鐵铁燉炖燴烩燻熏爐炉麥麦點点蠔蚝龍龙鰻鳗鮭鲑鱈鳕鱸鲈餅饼饅馒頭头捲卷壽寿絲丝塊块條条飲饮熱热凍冻檸柠蘋苹優优雙双寶宝乾干貢贡餡馅鹵卤炒炒漢汉薯薯蓮莲銀银檳槟咖咖東东義义葉叶個个隻只類类韓韩臘腊滾滚濃浓餚肴濁浊醃腌麻麻腳脚" +
  "籠笼貼贴賣卖鳳凤漿浆撻挞獅狮夾夹饃馍糰团團团宮宫圓圆鯉鲤鯽鲫鯧鲳鯛鲷鮑鲍鱖鳜鱔鳝鰱鲢鯊鲨鯖鲭蟶蛏螄蛳蘆芦莧苋萵莴欖榄棗枣楊杨櫻樱殼壳鹽盐糧粮飽饱腦脑膽胆膠胶腎肾淨净凈净潤润澆浇漬渍溫温燜焖熗炝燙烫爛烂烏乌鴿鸽鵪鹌鶉鹑鳥鸟風风馬马驢驴魷鱿魯鲁麩麸齋斋龜龟蓋盖賽赛農农過过鄉乡銅铜鎮镇錦锦鈴铃長长門门開开間间閩闽陳陈陽阳靈灵國国園园壺壶婦妇寬宽將将對对層层島岛帶带廣广廚厨張张強强彈弹慶庆懷怀掛挂擔担擺摆揚扬數数時时樓楼樹树橋桥機机歐欧氣气灣湾為为無无爺爷獨独現现產产當当疊叠盤盘禮礼種种積积窩窝節节簡简籃篮籤签純纯紙纸細细結结絕绝綿绵線线緬缅總总織织羅罗習习聖圣膾脍臺台興兴舊旧莊庄華华萬万號号術术裡里裏里製制親亲記记調调請请豐丰賓宾質质贛赣車车軟软輕轻運运選选遠远鄭郑釀酿鋪铺錢钱陝陕霧雾飛飞餘余鬆松鰈鲽齊齐薩萨蘭兰藍蓝藥药蠣蛎參参蔘参鏟铲鴛鸳鴦鸯棄弃煙烟粵粤碼码頂顶順顺餌饵餑饽荳豆麪面鷄鸡";
const simplifiedOf = new Map<string, string>();
for (let i = 0; i < traditional.length; i += 2)
  simplifiedOf.set(traditional.charAt(i), traditional.charAt(i + 1));

export type Token = { text: string; ideographic: boolean };

const ideographs = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u;

/**
 * Lower case, no accents, full-width folded, ae/oe/ue as a/o/u (menus write Kaese, Käse and Kase), simplified
 * characters. The lexicon goes through the same door, so both sides always agree.
 */
function normalise(text: string): string {
  const bare = text
    // Without its accent, French tea would be the English article.
    .replace(/(?<!\p{L})thés?(?!\p{L})/giu, "tee")
    .replace(/(?:\p{L}\.){2,}\p{L}?/gu, (letters) => letters.replaceAll(".", ""))
    .normalize("NFKD")
    .replace(/\p{M}+/gu, (marks) => (/[\u3099\u309a]/.test(marks) ? marks : ""))
    .normalize("NFKC")
    .toLowerCase();
  let folded = "";
  for (const letter of bare) folded += plainLetters[letter] ?? simplifiedOf.get(letter) ?? letter;
  return folded.replace(/([aou])e(?=[a-z])/g, "$1");
}

/** One letter, one word: Polish and Czech "with" and "in". What follows comes along, as after a comma. */
const slavicWith = new Set(["z", "s", "w", "v"]);

/** Words of letters only: prices, numbers, allergen codes such as "(A, C, G)" and marks carry no food. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  const wordsOnly = normalise(text.replace(/(?<=\p{L})['’]s(?!\p{L})/giu, "")).replace(
    /\p{N}+(?:[.,:'’]\p{N}+)*/gu,
    " ",
  );
  for (const [run] of wordsOnly.matchAll(/[\p{L}\u3099\u309aー]+|[,;/|()·•+–—]/gu)) {
    if (!/\p{L}/u.test(run)) {
      tokens.push({ text: ",", ideographic: false });
      continue;
    }
    for (const [part] of run.matchAll(
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\u3099\u309a]+|[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+/gu,
    )) {
      const ideographic = ideographs.test(part);
      if (ideographic || part.length > 1) tokens.push({ text: part.slice(0, 60), ideographic });
      else if (slavicWith.has(part)) tokens.push({ text: ",", ideographic: false });
    }
  }
  return tokens;
}
