/**
 * Simplified characters of menus, each before the traditional one it stands for. Only pairs without a choice: 干 may be
 * 乾 or 干, 只 may be 隻 or 只, 台 is printed for 臺 everywhere.
 */
const PAIRS =
  "面麵两兩笼籠鲷鯛饭飯汤湯饺餃红紅烧燒鸡雞鸭鴨鹅鵝鱼魚猪豬卤滷鲁魯馄餛饨飩鲜鮮宝寶个個颗顆类類丝絲虾蝦锅鍋酱醬咸鹹双雙焖燜炖燉点點饼餅腊臘肠腸凤鳳龙龍姜薑单單热熱冻凍乌烏罗羅马馬岛島务務会會无無产產时時东東" +
  "车車长長门門风風头頭条條块塊几幾价價别別网網气氣盐鹽扬揚寿壽团團黄黃带帶绿綠杨楊凉涼烫燙葱蔥贝貝蛎蠣鳗鰻鳝鱔鲈鱸鲍鮑鲳鯧鲤鯉鲑鮭鱿魷蚝蠔鸽鴿鹌鵪鹑鶉阳陽阴陰贡貢义義炉爐拟擬过過桥橋万萬担擔馒饅" +
  "饽餑馅餡饮飲馔饌饱飽饲飼馆館饿餓浆漿柠檸苹蘋笋筍兰蘭莲蓮萝蘿卜蔔参參杂雜烩燴炝熗熏燻酿釀盘盤钱錢银銀铁鐵铜銅钵缽结結线線细細粮糧纸紙纯純绍紹绣繡综綜园園国國图圖圆圓场場坛壇墙牆声聲处處备備复復" +
  "够夠夹夾奥奧妈媽娇嬌孙孫学學宁寧实實宫宮宽寬将將尝嘗层層岁歲师師庆慶广廣库庫应應庙廟张張弹彈归歸当當总總恋戀战戰户戶执執扫掃抛拋护護报報择擇捞撈据據换換摊攤摆擺摇搖数數斋齋断斷术術机機权權来來" +
  "极極枣棗树樹样樣档檔楼樓欢歡残殘汉漢沟溝泽澤洁潔浅淺测測济濟浓濃涂塗涩澀润潤温溫湾灣湿濕满滿滚滾滤濾滨濱滩灘灵靈灿燦炼煉烂爛爱愛爷爺牵牽独獨狮獅猫貓献獻现現环環电電画畫疗療皱皺盖蓋监監码碼礼禮" +
  "离離种種积積称稱稳穩穷窮笔筆筛篩签簽简簡粤粵紧緊级級纪紀经經绝絕绞絞络絡给給统統继繼绪緒续續维維缘緣编編缠纏罚罰罢罷职職联聯聪聰肃肅肤膚肾腎胀脹胆膽胜勝脏臟脑腦脚腳脱脫腻膩艳豔艺藝节節芦蘆苏蘇" +
  "茧繭荐薦荞蕎荡蕩荣榮药藥莴萵获獲萧蕭蓝藍蕴蘊蚁蟻蜡蠟补補装裝见見规規觉覺订訂计計认認让讓议議记記许許设設证證评評试試诗詩话話询詢该該详詳语語误誤说說请請读讀课課谁誰调調谈談谢謝负負财財责責贤賢" +
  "败敗货貨质質贩販贪貪贫貧购購贵貴买買卖賣费費贺賀资資赏賞赛賽赞贊赠贈赢贏赵趙辅輔轮輪软軟转轉轻輕载載较較边邊达達迁遷运運还還这這进進远遠连連迟遲适適选選递遞邮郵邻鄰郑鄭酝醞针針钟鐘钢鋼铃鈴铺鋪" +
  "销銷锋鋒锦錦键鍵镇鎮镜鏡闭閉问問闲閒间間闹鬧闻聞阁閣队隊阶階际際陆陸陈陳险險随隨难難雾霧静靜韩韓页頁顶頂项項顺順须須顾顧预預领領频頻题題颜顏额額飞飛饥飢饰飾驴驢骆駱验驗鲢鰱鲟鱘鳕鱈鸟鳥鸣鳴鸳鴛" +
  "鸯鴦麦麥齐齊龟龜";

const toTraditional = new Map<string, string>();
/** Pairs with a choice the other way: 只 may be 隻 or 只, 云 may be 雲 or 云. */
const toSimplified = new Map(
  [..."隻只麺面雲云乾干捲卷裡里糰团"].map((character, i, all) => [character, all[i + 1] ?? ""]),
);
const characters = [...PAIRS];
for (let i = 0; i + 1 < characters.length; i += 2) {
  toTraditional.set(characters[i] ?? "", characters[i + 1] ?? "");
  toSimplified.set(characters[i + 1] ?? "", characters[i] ?? "");
}

export const traditionalOf = (character: string) => toTraditional.get(character) ?? character;
export const simplifiedOf = (character: string) => toSimplified.get(character) ?? character;

/** A character that stands in one word only, and the one before it that the recogniser leaves out or takes for 鲲. */
const BOUND: readonly (readonly [RegExp, string])[] = [
  [/(?<![馄餛])鲲?饨/gu, "馄饨"],
  [/(?<![馄餛])鯤?飩/gu, "餛飩"],
  [/(?<![柠檸])檬/gu, "柠檬"],
  [/(?<!咖)(?=[啡喱])/gu, "咖"],
  [/(?<!葡)萄|(?<![蘿萄])蔔/gu, "蘿蔔"],
  [/味[增憎噜嚕]/gu, "味噌"],
];

/**
 * Chinese as it is printed. Half the characters of a traditional menu come out simplified: there they are turned back.
 * What stands in a single word gets the half that was lost.
 */
export function spellChinese(text: string, traditional: boolean): string {
  const whole = BOUND.reduce((spelled, [part, word]) => spelled.replace(part, word), text);
  if (!traditional) return whole;
  return whole.replace(/\p{Script=Han}/gu, traditionalOf);
}
