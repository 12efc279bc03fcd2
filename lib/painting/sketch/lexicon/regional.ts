/** Dishes whose parts would mislead ("crab cakes" are no cakes) or that only their region knows. Read first. */
export const regional = `
*croquettes +crab +lemon : crab cakes, crab cake, fish cakes, fishcakes, pempek, otak otak, tod mun, accras, bolinhos de bacalhau, pasteis de bacalhau
*croquettes +sausage : scotch egg, scotch eggs
*calamari : onion rings, zwiebelringe
*sandwich +shrimp +lettuce : lobster roll
*sausages =mash ~brown : bangers and mash
*sausages : rookworst, kaszanka, utopenci, saumagen, kaszanka z cebula, isterband, falukorv
*stew ~brown +sausage +shrimp +pepper : gumbo
*stew ~red-curry +shrimp +fish +pepper +coriander : moqueca, cataplana, cioppino, zarzuela
*stew ~red-broth +sausage : tteokbokki, 떡볶이, budae jjigae
*stew ~brown +chickpeas +carrot +cabbage +sausage : cocido, cocido madrileno, potaufeu
*stew ~brown +aubergine +beef : hunkar begendi
*rice-plate +fish +egg +peas : kedgeree
*meatloaf : haggis, hackbraten, pate en croute
*meatballs ~brown +onion-golden : frikadeller, krebinetter, fricadelle
*meatballs ~tomato +beetroot +fried-egg +pickle @plate : labskaus
*gratin +anchovy +potato : janssons frestelse, janssons
*gratin +gyros +cheese : kapsalon
*gratin +fish +potato : brandade, brandade de morue, fish pie
*cream-soup ~white +fish +potato : cullen skink
*soup ~brown +beef +carrot +tomato : sop buntut, oxtail soup, ochsenschwanzsuppe
*potatoes ~apple +apple +onion-golden : himmel un aad, himmel und erde
*potatoes +cheese : raclette
*sausages =potatoes +cabbage +bacon : choucroute garnie, choucroute, schlachtplatte
*flatbread +onion-golden +anchovy +olive : pissaladiere
*flatbread +cheese : arepa, arepas, cachapa, khachapuri, gozleme, placki z serem
*fried-bites : suppli, hush puppies, hushpuppies
*steak : mixed grill, grillteller, grillplatte, parrillada mixta, grigliata mista, steak teller
*roast : beef wellington, filet wellington
*whole-fish +onion +pickle : haring, hollandse nieuwe, hering, herring
*breakfast +cheese +pickle +bread : ploughmans lunch, ploughman, ploughman lunch
*stew ~chili +fish +sprouts +chili : 水煮鱼, 酸菜鱼
*stew ~chili +beef-slices +chili +cabbage : 水煮牛肉
*cold-cuts +beef-slices +chili +peanuts +coriander @plate : 夫妻肺片
*noodle-soup ~clear-broth +beef-slices +coriander +chili : 兰州拉面, 牛肉拉面
*noodle-soup +pork +sprouts +mint : cao lau, mi quang
*noodle-soup ~red-broth : 螺蛳粉
*summer-rolls +shrimp : 肠粉, banh cuon
*churros : 油条
*fried-bites ~soy : 凤爪
*tofu ~brown : 臭豆腐
*soup ~broth +scallop +shiitake +chicken : 佛跳墙
*iced-coffee : 冰美式, 冰咖啡
*latte : 拿铁
*cappuccino : 卡布奇诺
*espresso : 浓缩咖啡
*coffee : 美式咖啡, 美式
*sundae +strawberry +meringue : eton mess
*sundae : trifle, zuppa inglese
*cake +cream : baba au rhum, baba, savarin
*muffin : scone, scones, rock cake
*croissant +cinnamon : kanelbullar, kanelbulle, kanelsnegle, trdelnik, cinnamon roll, cinnamon rolls, zimtschnecke, zimtschnecken
*profiteroles ~vanilla : semla, semlor, cannoli, cannolo
*custard-tarts : zabaione, zabaglione
*knodel ~vanilla : germknodel
*knodel ~berry : zwetschgenknodel, marillenknodel, obstknodel, svestkove knedliky
*sweet-soup ~coconut +beans +mango +coconut : che ba mau, che dau
*tea +orange : fruchtetee, fruit tea
*sandwich +egg : egg mayo, egg sandwich, egg salad sandwich, 蛋堡, 三明治
*burger : 汉堡, 汉堡包, slider, sliders, smash burger
*pizza : 披萨, 比萨
*steak : 黑椒牛排
*fried-bites +chicken : 鸡块, 鸡米花
`;
