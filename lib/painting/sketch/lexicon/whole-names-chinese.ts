/** The same in Chinese characters; either script will do, both become one. */
export const wholeNamesChinese = `
*cream-soup ~cheese +sweetcorn +egg-shreds : 玉米浓汤, 粟米羹, 鸡茸粟米羹, 玉米羹
*cream-soup ~white +mushroom : 奶油蘑菇汤, 蘑菇汤
*soup ~clear-broth +pork +radish : 排骨汤, 冬瓜排骨汤, 萝卜排骨汤, 莲藕排骨汤, 玉米排骨汤, 药炖排骨, 肉骨茶
*soup ~clear-broth +chicken +shiitake : 鸡汤, 香菇鸡汤, 人参鸡汤, 乌鸡汤, 老火汤
*soup ~clear-broth +fish +tofu : 鱼汤, 鱼头汤, 味噌鱼汤
*soup ~clear-broth +clam +ginger : 蛤蜊汤, 花蛤汤
*soup ~clear-broth +fish-ball +spring-onion : 鱼丸汤, 鱼蛋汤
*soup ~clear-broth +seaweed +egg-shreds : 紫菜蛋花汤, 紫菜汤, 青菜豆腐汤
*noodle-soup ~clear-broth +spring-onion +pak-choi : 阳春面, 清汤面
*noodle-soup ~brown +oyster +coriander : 蚵仔面线, 大肠面线, 面线
*noodle-soup ~red-broth +pork +egg +seaweed : 担仔面, 切仔面
*dry-noodles ~chili +mince +peanuts +spring-onion : 担担面, 担担麵
*dry-noodles ~soy +spring-onion : 葱油拌面, 葱油面
*fried-noodles +shrimp +pepper +egg-shreds : 星洲炒米, 星洲炒米粉, 星洲米粉
*fried-noodles +beef-slices +sprouts +spring-onion : 干炒牛河
*fried-rice +egg +spring-onion : 蛋炒饭, 炒蛋饭
*fried-rice +shrimp +egg +peas : 虾仁炒饭, 扬州炒饭
*rice-plate +sausage +pak-choi @pot : 煲仔饭, 腊味煲仔饭
*rice-plate +chicken +pak-choi +egg : 鸡腿饭, 鸡排饭
*rice-plate +pork-belly +egg : 控肉饭, 焢肉饭, 爌肉饭
*rice-plate +char-siu +duck : 烧味双拼饭, 双拼饭, 烧味饭
*rice-plate +chicken : 火鸡肉饭, 鸡肉饭
*baozi : 小笼包, 小笼汤包, 汤包, 包子, 肉包, 菜包, 割包, 刈包, 馒头, 流沙包, 奶黄包, 豆沙包, 银丝卷, 花卷
*baozi +sesame +spring-onion @pan : 生煎包, 生煎, 水煎包, 生煎馒头
*dumplings : 水晶饺, 蒸饺, 水饺, 饺子
*dim-sum : 烧卖, 虾饺, 水晶虾饺, 点心拼盘
*tofu ~oil +spring-onion : 萝卜糕, 芋头糕, 菜头粿
*empanadas : 韭菜盒子, 韭菜盒, 咸水角, 咖喱角
*burger +pork +coriander : 肉夹馍, 腊汁肉夹馍
*burger : 刈包汉堡
*pancake +spring-onion : 葱油饼, 葱抓饼, 手抓饼, 煎饼, 牛肉馅饼, 蛋饼
*dumplings ~soy +coriander : 肉圆, 彰化肉圆
*wontons ~chili : 红油抄手
*fried-bites +chili +chicken +sesame ~red-curry : 辣子鸡, 辣子鸡丁, 重庆辣子鸡
*stir-fry ~soy +chicken +basil +garlic : 三杯鸡
*stir-fry +chicken +peanuts +chili +spring-onion : 宫保鸡丁, 宫爆鸡丁
*stir-fry +shrimp +peanuts +chili : 宫保虾球, 宫保虾仁
*stir-fry +chicken +nuts +pepper : 腰果鸡丁
*carved-chicken ~chili +peanuts +spring-onion : 口水鸡, 棒棒鸡
*fried-bites ~tomato +pineapple +pepper : 咕咾肉, 咕噜肉, 古老肉, 锅包肉, 糖醋里脊, 糖醋肉
*ribs ~tomato +sesame : 糖醋排骨, 糖醋小排, 无锡排骨
*ribs : 椒盐排骨, 蒜香骨, 豉汁排骨, 粉蒸排骨
*crisp-pork ~soy : 扣肉, 梅菜扣肉
*stew ~soy +braised-beef +pork-belly +spring-onion : 红烧肉, 东坡肉, 毛氏红烧肉
*stir-fry +pork +pepper +leek ~chili : 回锅肉, 农家小炒肉, 小炒肉, 青椒肉丝, 京酱肉丝
*stir-fry +shredded-pork +carrot +mushroom ~chili : 鱼香肉丝
*stir-fry +aubergine +chili +garlic ~soy : 鱼香茄子, 红烧茄子, 茄子煲
*stir-fry +aubergine +potato +pepper ~soy : 地三鲜
*stir-fry +potato +chili : 土豆丝, 酸辣土豆丝, 醋溜土豆丝
*vegetables +beans +chili : 四季豆, 干煸四季豆, 干煸豆角, 豆角
*vegetables +spinach +garlic : 空心菜, 蒜蓉空心菜, 通菜, 菠菜, 地瓜叶, 豆苗, 腐乳空心菜
*vegetables +pak-choi +garlic : 青菜, 炒青菜, 烫青菜, 时蔬, 清炒时蔬, 油菜, 菜心, 芥兰, 上海青, 蚝油生菜
*vegetables +cabbage +chili : 包菜, 手撕包菜, 高丽菜, 炒高丽菜, 大白菜, 醋溜白菜, 娃娃菜
*vegetables +broccoli +garlic : 西兰花, 蒜蓉西兰花
+shiitake ?vegetables : 木耳, 黑木耳, 银耳
*bound-salad ~oil +cucumber +garlic +chili : 拍黄瓜, 凉拌黄瓜
*bound-salad ~oil +shiitake +coriander +chili : 凉拌木耳
*bound-salad ~oil +peanuts +coriander +cucumber : 凉拌菜, 凉菜, 大拌菜, 老醋花生
*tofu ~soy +egg +spring-onion : 皮蛋豆腐
*tofu ~soy +pepper +mushroom : 家常豆腐, 红烧豆腐
*whole-fish ~tomato +pepper : 松鼠桂鱼, 松鼠鳜鱼, 糖醋鱼, 五柳鱼
*whole-fish +chili +garlic : 剁椒鱼头, 烤鱼, 万州烤鱼
*whole-fish +ginger +spring-onion : 清蒸鱼, 清蒸鲈鱼, 清蒸石斑, 清蒸石斑鱼, 红烧鱼
*calamari : 椒盐鱿鱼, 炸鱿鱼, 炸花枝
*shrimps +chili +garlic : 椒盐虾, 椒盐大虾, 蒜蓉虾, 油焖大虾
*lobster : 小龙虾, 麻辣小龙虾, 蒜蓉小龙虾
*crab +chili +garlic : 避风塘炒蟹, 香辣蟹, 姜葱炒蟹, 辣椒螃蟹
*scallops +garlic +spring-onion : 蒜蓉粉丝蒸扇贝, 蒜蓉扇贝
*oysters : 生蚝, 烤生蚝, 蒜蓉生蚝
*stew ~chili +beef-slices +sprouts +tripe : 毛血旺, 麻辣香锅, 香锅, 冒菜
*stew ~chili +chicken +potato +pepper : 大盘鸡, 黄焖鸡, 黄焖鸡米饭
*stew ~brown +braised-beef +carrot +potato : 土豆烧牛肉, 土豆炖牛肉, 红烧牛腩, 牛腩煲, 番茄牛腩
*stir-fry +lamb +onion +coriander +chili : 孜然羊肉, 葱爆羊肉
*stir-fry +beef +pepper +onion ~pepper : 黑椒牛柳, 蚝油牛肉, 葱爆牛肉, 青椒牛肉, 杭椒牛柳, 沙茶牛肉
*fried-bites +chicken : 炸鸡排, 鸡排, 炸鸡, 咸酥鸡, 盐酥鸡, 炸鸡翅, 可乐鸡翅, 鸡翅, 烤鸡翅
*cold-cuts +egg +tofu : 卤味, 卤味拼盘, 卤水拼盘
*roast-duck : 北京烤鸭, 烤鸭, 片皮鸭, 樟茶鸭, 盐水鸭, 烧鹅, 烧鸭
*milk : 豆浆, 鲜奶
*custard-tarts : 蛋挞, 葡式蛋挞
*onigiri : 饭团
*sweet-soup ~mango +mango +grapefruit : 杨枝甘露
*sweet-soup ~mango +mango : 芒果西米露, 西米露
*sweet-soup ~white +beans +peanuts : 豆花, 豆腐花, 豆腐脑
*sweet-soup ~bean +beans : 红豆汤圆, 红豆汤, 红豆沙
*sweet-soup ~black : 仙草, 烧仙草, 龟苓膏
*fried-bites +sesame : 芝麻球, 煎堆, 炸麻球, 麻团
*mochi : 驴打滚, 糍粑, 红糖糍粑
*panna-cotta ~white : 双皮奶, 姜撞奶
*iced-tea : 酸梅汤, 冬瓜茶, 王老吉, 凉茶, 冻柠茶, 柠檬茶
*green-tea : 乌龙茶, 绿茶, 茉莉花茶, 普洱茶, 铁观音, 龙井, 菊花茶
*latte : 丝袜奶茶, 港式奶茶, 鸳鸯
*bubble-tea : 珍珠奶茶, 波霸奶茶
*tamales : 粽子, 肉粽
*nibbles +peas : 毛豆
*nibbles +peanuts : 花生米, 油炸花生米
*hot-pot : 羊肉炉, 姜母鸭, 小火锅, 臭臭锅, 臭豆腐锅, 石头火锅, 涮羊肉
*noodle-soup ~red-broth +chili +peanuts +pak-choi : 重庆小面, 小面
*stir-fry +beef +pepper +onion @sizzler : 铁板牛柳, 铁板牛肉, 黑椒牛仔骨, 牛仔骨
*tamales : 糯米鸡, 荷叶饭
*borek +sesame : 叉烧酥, 榴莲酥, 蛋黄酥
*sausages : 大肠包小肠
*tofu ~soy +peanuts +coriander : 猪血糕, 米血糕
*sweet-soup ~white +beans : 芋圆, 地瓜圆, 九份芋圆
*shaved-ice ~mango +mango : 芒果冰, 芒果雪花冰
*halloumi : 桂花糕, 马蹄糕, 红豆糕
*lemonade ~lime +lime : 金桔柠檬, 金桔汁
+squid ??calamari : 中卷, 透抽, 小卷, 墨鱼, 乌贼
+broccoli ?vegetables : 花菜, 花椰菜
+courgette ?vegetables : 苦瓜, 丝瓜, 冬瓜, 瓜
+melon ?fruit-salad : 木瓜
??baozi : 包
??shaved-ice : 冰
??stew : 炉
?spring-rolls : 卷
?meatballs : 丸
*cream-soup ~butter +spring-onion : 蒸蛋, 水蒸蛋, 茶碗蒸, 鸡蛋羹
`;
