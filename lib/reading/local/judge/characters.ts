/** Characters for food, ways of cooking it and what it is served in; one of them makes a Chinese or Japanese line food. */
export const FOOD_CHARACTERS =
  "麵面麺飯饭飰湯汤餃饺粥粉餅饼包糕雞鸡鷄鶏鴨鸭鵝鹅牛羊豬猪豚肉魚鱼鮪鮭鯛鰻鳗鯖鱈鮑鲍鰹魷鱿蠔蚝蛤貝贝蝦虾蟹蛋卵菜豆腐瓜茄葱蔥蒜薑姜菇筍笋茶咖啡奶酒汁冰糖酱醬咸鹹酸辣甜炒炸烤燒烧蒸煮滷卤煎炖燉燜焖拌鍋锅煲串丸羹雲云饂餛馄飩饨麻椒腸肠骨排腩肚筋肺血滑饅馒丼揚焼寿司刺身";

/** Japanese menus write half their dishes in syllables. */
export const FOOD_SYLLABLES =
  /ラーメン|うどん|そば|チャーハン|カレー|ビール|ハイボール|サワー|コーヒー|ジュース|サラダ|スープ|ライス|ステーキ|ハンバーグ|パスタ|ピザ|たこ|いか|えび|いくら|まぐろ|サーモン|うなぎ|おにぎり|おでん|みそ|ぎょうざ|ギョーザ|シューマイ|とんかつ|コロッケ|チキン|ポテト|アイス|ケーキ|プリン|まんじゅう|だんご|お好み|たまご/u;

/** Characters of goods and services that no dish is written with: hair, clothes, washing, repairs, tickets, lessons, paint. */
export const GOODS_CHARACTERS = "剪染髮髪衫褲裤裙鞋襪袜帽毯洗修票租課课漆鉛铅";

/** What packets say in Chinese and Japanese of what is in them, and for how long. */
export const LABEL_WORDS =
  /净含量|淨含量|保质期|保質期|生产日期|生產日期|配料表?|贮存|产品标准|营养成分|營養|内容量|賞味期限|原材料|保存方法/gu;
