/** What lies on the dish; "?" says what it is when it is all that is named. */
export const ingredients = `
+chicken ??drumsticks : chicken, hahnchen, huhn, huhner, hahnchenfleisch, hendl, poularde, poularden, poulet, volaille, pollo, frango, galinha, kip, kurczak, kuraka, kure, kuřeci, kuraci, kyckling, kylling, tavuk, pilic, ayam, ga, 鸡, 鸡肉, 雞, kurczakiem, gallina, puten, pute, truthahn, turkey, dinde, pavo, tacchino, peru, kalkoen, indyk, kalkun, hindi
+chicken ??drumsticks : 鸡腿, 烤鸡腿, 滷鸡腿, chicken thigh, hahnchenkeule, hahnchenschenkel
+chicken ??carved-chicken : putenbrust, turkey breast, huhnerbrust
+beef ??roast : beef, rind, rinder, rindfleisch, boeuf, bœuf, ternera, res, carne, manzo, vitellone, vaca, bovino, rundvlees, rund, wolowina, wolowy, wolowe, hovezi, notkott, oksekod, dana, sapi, daging, bo, 牛肉, 牛, viande, fleisch, meat, kott, kod, maso, mieso, vlees
+braised-beef ~red-broth ??stew : 红烧牛肉, braised beef, short rib, short ribs, beef cheeks, rinderbackchen, ochsenbackchen, joue de boeuf
+tendon ??stew : 牛筋, 蹄筋, tendon
+tripe ??stew : 牛肚, 牛百叶, tripe, kutteln, tripes, callos, trippa
+braised-beef +tendon +tripe ~red-broth ??noodle-soup : 三宝牛肉, 三宝
+pork ??roast : pork, schwein, schweine, schweinefleisch, porc, cerdo, maiale, porco, varken, varkens, wieprzowina, wieprzowy, vepro, veprove, flask, svin, domuz, babi, heo, lon, thit heo, 猪肉, 肉, 猪, schweinefilet, iberico
+shredded-pork ??stir-fry : 肉丝
+mince ~soy ??dry-noodles : 肉燥, 肉酱
+lamb ??roast : lamb, lamm, lammfleisch, agneau, cordero, agnello, abbacchio, cordeiro, borrego, lams, lamsvlees, jagniecina, jehneci, lammkott, lam, kuzu, kambing, cuu, 羊肉, mutton, ziege, goat, cabrito, lammkarree, rack of lamb, carre d agneau
+veal ??roast : veal, kalb, kalbs, kalbfleisch, veau, vitello, vitela, kalfsvlees, cielecina, teleci, kalv
+duck ??roast-duck : duck, ente, enten, canard, magret de canard, magret, anatra, eend, kaczka, kacka, anka, ordek, bebek, 鸭, 鸭肉, goose, gans, ganse, oie, oca, 鹅
+beef ??stew : wild, venison, hirsch, reh, wildschwein, chevreuil, sanglier, ciervo, cinghiale, cervo, jelen, dzik, alg, elk, reindeer, kaninchen, rabbit, lapin, conejo, coniglio, hare, krolik
+liver ??roast : liver, leber, kalbsleber, foie de veau, higado, fegato, figado, lever, watrobka, jatra, ciger, hati
+foie ??toast : foie gras, gansestopfleber
+ham ?cold-cuts : ham, schinken, jambon, jamon, prosciutto, presunto, szynka, sunka, skinka, skinke, parmaschinken, parma ham, serrano, speck alto adige, prosciutto crudo, prosciutto cotto, kochschinken, rohschinken, bresaola, coppa, pancetta cotta, jambon cru, 火腿
+bacon ?fried-eggs : bacon, speck, lardons, lard, pancetta, guanciale, tocino, panceta, spek, boczek, slanina, bacon, toucinho, rauchspeck
+salami ?cold-cuts : salami, salame, pepperoni, chorizo, nduja, saucisson, soppressata, sucuk, sudzuk, spianata
+sausage ?sausages : wurst, wurstchen, sausage, saucisse, salsiccia, salchicha, kielbasa, klobasa, parky, knacker, sosis, mortadella, lap cheong, 腊肠, 香肠
+sausage ?sausages : mettwurst, blutwurst, leberwurst, boudin noir, morcilla, cabanossi
+mince ?meatballs : mince, minced meat, hackfleisch, hack, ground beef, viande hachee, carne picada, macinata, carne moida, gehakt, kiyma, mletehe, faschiertes
+meat-ball ?meatballs : fleischballchen, 贡丸, 肉丸
+fish-ball ?soup : 鱼丸, 鱼蛋, fish ball, fish balls
+gyros ??gyros : gyros, gyro, doner, donerfleisch, kebabfleisch, shawarma
+pork-belly ??crisp-pork : pork belly, schweinebauch, poitrine de porc, 五花肉, 扣肉, 东坡肉, thit kho
+char-siu ??char-siu : 叉烧
+roast-pork ??crisp-pork : 烧肉, 烤肉
+chicken-slices ??carved-chicken : 油鸡, 白切鸡
+fish ??fish-fillet : fish, fisch, poisson, pescado, pesce, peixe, vis, ryba, fisk, balik, ikan, 鱼, 鱼片
+anchovy ??whole-fish : ikan bilis, ikan masin, ikan teri
+salmon ??salmon-fillet : salmon, lachs, saumon, salmone, salmao, zalm, losos, lax, laks, somon, 三文鱼, 鲑鱼
+smoked-salmon ??salmon-fillet : raucherlachs, smoked salmon, saumon fume, salmon ahumado, salmone affumicato, gravlax, graved lachs, lox, gerookte zalm
+tuna ??tuna-steak : tuna, thunfisch, thon, atun, tonno, atum, tonijn, tunczyk, tunak, tonfisk, tun, ton baligi, 金枪鱼, 吞拿鱼, maguro, toro
+anchovy ??whole-fish : anchovy, anchovies, sardellen, sardelle, anchois, anchoas, boquerones, acciughe, alici, anchovas, ansjovis
+shrimp ??shrimps : shrimp, shrimps, prawn, prawns, garnelen, garnele, gambas, scampi, crevettes, crevette, camarones, gamberi, gamberetti, camarao, garnalen, krewetki, krewetkami, krevety, rakor, rejer, karides, udang, krabben, 虾, 虾仁, 鲜虾, 大虾, ebi, garides, king prawn, hae
+clam ??clams : clam, clams, vongole, almejas, palourdes, venusmuscheln, 蛤, 蛤蜊
+mussel ??mussels : mussel, mussels, muscheln, miesmuscheln, moules, mejillones, cozze, mexilhoes, mosselen, musslor, blamuslinger, midye
+oyster ??oysters : oyster, 蚵仔, 蚝
+squid ??calamari : squid, calamari, calamar, calamares, calamaretti, tintenfisch, calmar, encornet, lula, lulas, inktvis, kalamar, cumi, muc, 鱿鱼, 花枝, ika, chipirones
+octopus ??octopus : octopus, pulpo, polpo, polvo, oktopus, poulpe, 章鱼, tako
+scallop ??scallops : scallop, scallops, jakobsmuscheln, saint jacques, vieiras, capesante
+crab ??crab : crab, crabe, cangrejo, granchio, surimi, kani, kepiting, 蟹, 蟹肉, crabmeat
+shrimp +mussel +squid ??seafood-platter : seafood, meeresfruchte, fruits de mer, frutti di mare, mariscos, marisco, frutos do mar, zeevruchten, owoce morza, morske plody, skaldjur, skaldyr, deniz mahsulleri, hai san, 海鲜
+roe ?sushi : roe, ikura, tobiko, masago, kaviar rot, kalix lojrom, lojrom
+caviar ?open-toast : caviar, kaviar, caviale
?nigiri : eel, aal, unagi, anguille, 鳗鱼
+egg ?fried-eggs : egg, eggs, ei, eier, oeuf, oeufs, huevo, uovo, uova, ovo, ovos, eieren, jajko, jajka, vejce, agg, aeg, yumurta, telur, trung, 蛋, 鸡蛋, 卤蛋, tamago
+fried-egg ?fried-eggs : spiegelei, fried egg, oeuf au plat, huevo frito, stekt agg, 荷包蛋
+egg-yolk ?fried-eggs : eigelb, egg yolk, onsen egg
+tofu ??tofu : tofu, doufu, 豆腐, tahu, dau hu, paneer
+tempeh ??tofu : tempeh, tempe, seitan
+fried-tofu ??tofu : 油豆腐, fried tofu, inari, aburaage
+mushroom ?vegetables : mushroom, mushrooms, pilze, pilz, champignon, champignons, funghi, fungo, setas, champinones, hongos, cogumelos, paddenstoelen, pieczarki, grzyby, grzybami, zampiony, houby, houbami, svamp, champinjoner, mantar, jamur, 蘑菇, 菇, 杏鲍菇, porcini, steinpilze, steinpilz, pfifferlinge, cepes, girolles, chanterelles, krauterseitlinge, kantareller, ceps
+shiitake ?vegetables : shiitake, 香菇, 冬菇
+truffle ?risotto : truffle, truffel, truffe, truffes, tartufo, trufa, trufas, trufle
+tomato ?caprese : tomato, tomatoes, tomate, tomaten, tomates, pomodori, pomidor, pomidory, pomidorami, rajce, rajcata, tomat, tomater, domates, ca chua, 番茄, 西红柿
+cherry-tomato ?caprese : cherry tomatoes, kirschtomaten, cherrytomaten, tomates cerises, pomodorini, tomates cherry
+onion ?vegetables : onion, onions, zwiebel, zwiebeln, oignon, oignons, cebolla, cipolla, cipolle, cebola, uien, cebula, cebula, cibule, lok, log, sogan, bawang, hanh, 洋葱
+onion-golden ?calamari : fried onions, rostzwiebeln, gerostete zwiebeln, caramelised onions, caramelized onions, oignons frits, crispy onions
+red-onion : red onion, rote zwiebeln, oignons rouges, cebolla roja, cipolla rossa
+spring-onion : spring onion, scallion, scallions, fruhlingszwiebeln, lauchzwiebeln, 葱, daun bawang
+garlic : garlic, knoblauch, ail, ajo, aglio, alho, knoflook, czosnek, cesnek, vitlok, hvidlog, sarimsak, bawang putih, toi, 蒜, 大蒜
+leek ?vegetables : leek, leeks, lauch, poireau, poireaux, puerro, porri, porro, alho frances, prei, por, porek, purjolok, porre, pirasa, 韭菜, 韭
+spinach ~spinach ?vegetables : spinach, spinat, blattspinat, rahmspinat, epinard, epinards, espinacas, spinaci, espinafres, spinazie, szpinak, szpinakiem, spenat, ispanak, bayam, 菠菜, 通菜
+cabbage ?vegetables : cabbage, kohl, weisskohl, wirsing, grunkohl, chou, repollo, cavolo, couve, kool, boerenkool, kapusta, zeli, kal, lahana, kol, bap cai, 高丽菜, 卷心菜, 白菜, kale, sauerkraut, choucroute
+pak-choi ?vegetables : pak choi, bok choy, pak choy, 青江菜, 小白菜, 上海青, 芥兰, 油菜, sawi
+broccoli ?vegetables : broccoli, brokkoli, brocoli, brocolis, broccolis, brokuly, brokolice, brokoli, 西兰花, romanesco, cauliflower, blumenkohl, chou fleur, coliflor, cavolfiore, kalafior, kvetak
+carrot ?vegetables : carrot, carrots, karotten, mohren, karotte, carottes, zanahoria, carote, cenoura, wortel, wortelen, marchew, mrkev, morotter, gulerodder, havuc, ca rot, 胡萝卜, 红萝卜
+pepper ?vegetables : peppers, bell pepper, paprika, paprikaschote, poivron, poivrons, pimiento, pimientos, peperoni, peperone, pimento, pimentos, papryka, papryka, paprikou, biber, 青椒, 甜椒
+green-chili ?nibbles : jalapeno, jalapenos, peperoni mild, pfefferoni, padron, pimientos de padron, green chili
+chili : chili, chilli, chilies, chile, piment, peperoncino, malagueta, ostra, scharf, spicy, piccante, picante, epice, acili, pedas, 辣, 辣椒, 麻辣, 红油, harissa, sriracha, gochujang, sambal, pikantni, pikantne, stark, belacan
+aubergine ?stuffed : aubergine, auberginen, eggplant, melanzane, melanzana, berenjena, berenjenas, berinjela, beringela, baklazan, lilek, patlican, terong, ca tim, 茄子
+courgette ?vegetables : zucchini, courgette, courgettes, calabacin, zucchine, abobrinha, cukinia, cuketa, squash, kabak, 西葫芦
+pumpkin ~pumpkin ?cream-soup : pumpkin, kurbis, potiron, potimarron, courge, butternut, calabaza, zucca, abobora, pompoen, dynia, dyne, pumpa, balkabagi, labu, bi do, 南瓜, hokkaido
+cucumber ?salad : cucumber, gurke, gurken, salatgurke, concombre, pepino, cetriolo, komkommer, ogorek, okurka, gurka, agurk, salatalik, timun, mentimun, dua leo, 黄瓜
+pickle : pickle, pickles, gherkin, essiggurke, gewurzgurke, cornichon, augurk, kiszony, nakladana okurka, tursu
+sweetcorn ?vegetables : corn, sweetcorn, mais, maiz, milho, kukurydza, kukurice, majs, misir, jagung, ngo, 玉米, elote, maiskolben
+peas ?vegetables : peas, erbsen, petits pois, guisantes, piselli, ervilhas, erwten, groszek, hrasek, artor, aerter, bezelye, 豌豆, mangetout
+beans ?stew : beans, bohnen, bohne, haricots, frijoles, alubias, judias, fagioli, feijao, bonen, fasola, fazole, bonor, bonner, fasulye, kacang merah, 豆, 红豆, baked beans, kidney beans
+white-beans ?stew : white beans, cannellini, haricots blancs, weisse bohnen, favas, fave
+asparagus ??asparagus : asparagus, spargel, asperges, esparragos, asparagi, espargos, szparagi, chrest, sparris, asparges, kuskonmaz
+chickpeas ?dip : chickpeas, chickpea, kichererbsen, pois chiches, garbanzos, ceci, grao de bico, kikkererwten, ciecierzyca, cizrna, kikartor, nohut
+lentils ?cream-soup : lentils, lentil, linsen, lentilles, lentejas, lenticchie, lentilhas, linzen, soczewica, cocka, linser, mercimek, berglinsen
+potato ?potatoes : kartoffelspalten, potato slices
+sprouts : sprouts, bean sprouts, sprossen, sojasprossen, pousses de soja, 豆芽, tauge, toge, gia do
+bamboo : bamboo, bambus, bambussprossen, menma, 竹笋, 笋
+seaweed : seaweed, nori, algen, wakame, 紫菜, 海带
+olive ?nibbles : olive, olives, oliven, aceitunas, azeitonas, olijven, oliwki, olivy, oliver, zeytin, 橄榄, taggiasche
+capers : capers, kapern, capres, alcaparras, capperi, kappertjes, kapary
+beetroot ?caprese : beetroot, beets, rote bete, rote beete, betterave, betteraves, remolacha, barbabietola, beterraba, rode biet, buraki, burakami, repa, rodbetor, rodbeder, pancar
+radish : radish, radieschen, rettich, radis, rabano, ravanelli, rabanete, rzodkiewka, redkvicky, turp, 萝卜, daikon
+artichoke ?antipasti : artichoke, artischocken, artichaut, artichauts, alcachofa, alcachofas, carciofi, carciofo, alcachofra, artisjok, karczochy, enginar
+avocado ?open-toast : avocado, avocat, aguacate, abacate, avokado, awokado, avo, alpukat, bo trai, 牛油果
+rocket : rocket, rucola, rukola, arugula, roquette, roka, ruccola, rughetta
+lettuce ?salad : lettuce, kopfsalat, eisbergsalat, laitue, lechuga, lattuga, alface, sla, feldsalat, mache, marul, selada, 生菜
+basil : basil, basilikum, basilic, albahaca, basilico, manjericao, bazylia, bazalka, feslegen, 罗勒, 九层塔
+parsley : parsley, petersilie, persil, perejil, prezzemolo, salsa verde, peterselie, persilja, maydanoz
+coriander : coriander, cilantro, koriander, coriandre, coentros, ngo ri, 香菜
+dill : dill, aneth, eneldo, aneto, dille, koperek, kopr
+mint : mint, minze, menthe, menta, hierbabuena, hortela, munt, mieta, mata, mynta, nane, bac ha, 薄荷
+rosemary : rosemary, rosmarin, romarin, romero, rosmarino, alecrim, rozmaryn
+sage : sage, salbei, sauge, salvia, salva
+chives : chives, schnittlauch, ciboulette, cebollino, erba cipollina, bieslook, szczypiorek, pazitka, graslok, purlog
+chopped-herbs ~herb : herbs, krauter, herbes, fines herbes, hierbas, erbe, ervas, kruiden, ziola, bylinky, orter, urter
+ginger : ginger, ingwer, gingembre, jengibre, zenzero, gengibre, gember, imbir, zazvor, ingefara, zencefil, jahe, gung, 姜
+pandan : pandan, lemongrass, zitronengras, citronnelle, sereh, xa
+lemon : lemon, zitrone, zitronen, citron, limon, limone, limao, citroen, cytryna, cytrynowy, citronova, 柠檬
+lime : lime, limette, limetten, citron vert, jeruk nipis, chanh, 青柠
+parmesan : parmesan, parmigiano, parmesano, grana, grana padano, pecorino, parmezaan, parmezan
+cheese ?cheese-board : cheese, kase, fromage, queso, formaggio, queijo, kaas, serem, syr, syrem, ost, peynir, keju, pho mai, 芝士, 奶酪, 起司, cheddar, gouda, emmentaler, gruyere, bergkase, provolone, comte, kasar, manchego, scamorza, fontina, raclette, edam, ostem, camembert, brie, brillat savarin, reblochon, taleggio, tomme, vacherin
+mozzarella ?caprese : mozzarella, mozza, burrata, bufala, buffalo mozzarella, fior di latte, stracciatella
+feta ?meze : feta, schafskase, hirtenkase, fetakase, beyaz peynir, balkan cheese, rawasaki
+goat-cheese ?salad : goat cheese, goats cheese, ziegenkase, chevre, fromage de chevre, queso de cabra, caprino, queijo de cabra, geitenkaas, kozi ser, kozi syr, getost
+blue-cheese ?cheese-board : blue cheese, blauschimmelkase, gorgonzola, roquefort, bleu, stilton, niva, danish blue, blamogelost
+mozzarella ?cheese-board : ricotta, cottage cheese, huttenkase, mascarpone, brousse, tvaroh, twarog
+cream ~cream : cream, sahne, rahm, creme, creme fraiche, nata, panna, natas, room, slagroom, smietana, smetana, gradde, flode, krema, schmand, schlagsahne, chantilly, sour cream, sauerrahm, kaymak, 奶油
+butter : butter, butterschmalz, beurre, mantequilla, burro, manteiga, boter, maslo, smor, tereyagi
+nuts : nuts, nusse, walnusse, walnuss, haselnuss, noix, noisette, noisettes, nueces, avellana, noci, nocciola, nozes, noten, orzechy, orechy, notter, nodder, ceviz, findik, pecan, 核桃, hazelnut, walnut, cashew, cashews, caju, 腰果, krokant, praline, nougat
+peanuts ~peanut : peanut, peanuts, erdnuss, erdnusse, cacahuete, cacahuetes, arachidi, amendoim, pinda, pindasaus, orzeszki, jordnotter, kacang, dau phong, 花生, satay sauce, erdnusssauce
+almonds : almond, almonds, mandel, mandeln, amande, amandes, almendra, almendras, mandorle, amendoas, amandelen, migdaly, badem
+pistachio : pistachio, pistachios, pistazie, pistazien, pistache, pistaches, pistacho, pistacchio, pistacje, pistacie, fistik, antep
+pine-nuts : pine nuts, pinienkerne, pignons, pinones, pinoli
+sesame : sesame, sesam, ajonjoli, sesamo, sezam, susam, wijen, 芝麻
+black-sesame : black sesame, schwarzer sesam, 黑芝麻
+croutons : croutons, croûtons
+ground-pepper ~pepper : ground pepper, black pepper, 黑胡椒
+peppercorn ~pepper : pfeffer, pfefferrahm, poivre, pfeffersauce, pepper sauce, pimienta, pepe verde, groene peper, pepparsas
+apple ~apple ?fruit-tart : apple, apples, apfel, apfelmus, pomme, pommes au four, manzana, mela, mele, maca, appel, appelmoes, jablko, jablka, jablkem, apple sauce, applesauce, compote, apfelkompott, applemos, aeble, elma, apel, tao, 苹果, eple
+pear ?fruit-salad : pear, pears, birne, birnen, poire, poires, pera, pere, peren, gruszka, hruska, paron, paere, armut, 梨
+strawberry ~strawberry ?ice-cream : strawberry, strawberries, erdbeere, erdbeeren, fraise, fraises, fresa, fresas, fragola, fragole, morango, morangos, aardbei, aardbeien, truskawki, truskawka, jahody, jahoda, jordgubbar, jordbaer, cilek, stroberi, dau tay, 草莓
+raspberry ~berry ?ice-cream : raspberry, raspberries, himbeere, himbeeren, framboise, framboises, frambuesa, lampone, lamponi, framboesa, framboos, maliny, malina, hallon, hindbaer, ahududu
+blueberry ~berry ?ice-cream : blueberry, blueberries, blaubeere, blaubeeren, heidelbeeren, heidelbeere, myrtille, myrtilles, arandanos, mirtilli, mirtilos, bosbessen, jagody, boruvky, blabar, blabaer, yaban mersini
+berries ~berry ?ice-cream : berries, beeren, waldbeeren, beerenfruchte, rote grutze, fruits rouges, fruits des bois, frutos rojos, frutos del bosque, frutti di bosco, frutos vermelhos, bosvruchten, owoce lesne, lesni ovoce
+cherry ~berry ?ice-cream : cherry, cherries, kirsche, kirschen, sauerkirschen, cerise, cerises, cereza, cerezas, ciliegia, ciliegie, amarena, cereja, kersen, wisnie, tresne, visne, korsbar, kirsebaer, kiraz
+redcurrant : redcurrant, johannisbeeren, cassis, groseille, porzeczki, rybiz
+cranberry ~berry : cranberry, preiselbeeren, airelles, arandano rojo, lingonberry, lingon, zurawina, brusinky, veenbessen
+plum ~berry : plum, plums, pflaume, pflaumen, zwetschgen, zwetschge, zwetschgenroster, prune, pruneau, pruneaux, ciruela, prugna, ameixa, pruim, sliwka, svestka, svestky, plommon, blomme, erik
+peach ?fruit-salad : peach, pfirsich, peche, melocoton, pesca, pessego, perzik, brzoskwinia, broskev, persika, fersken, seftali, 桃
+apricot : apricot, aprikose, aprikosen, marille, marillen, abricot, albaricoque, albicocca, damasco, abrikoos, morela, merunka, aprikos, abrikos, kayisi
+mango ~mango ?fruit-salad : mango, mangue, manga, mangga, xoai, 芒果
+orange ~orange ?juice : orange, orangen, naranja, arancia, laranja, sinaasappel, pomarancza, pomeranc, apelsin, appelsin, portakal, jeruk, 橙, mandarin, mandarine, clementine, blood orange
+grapefruit ?juice : grapefruit, pamplemousse, pomelo, pompelmo
+pineapple ?fruit-salad : pineapple, ananas, pina, abacaxi, nanas, 菠萝, 凤梨
+banana ?fruit-salad : banana, bananas, banane, bananen, platano, banaan, bananem, pisang, chuoi, 香蕉, bananer, muz
+grapes ?fruit-salad : grapes, trauben, weintrauben, raisin frais, uvas, uva, druiven, winogrona, hrozny, druvor, druer, uzum, anggur, nho, 葡萄
+melon ?fruit-salad : melon, melone, melao, meloen, kavun, 哈密瓜, cantaloupe
+watermelon ?fruit-salad : watermelon, wassermelone, pasteque, sandia, anguria, melancia, watermeloen, arbuz, vodni meloun, vattenmelon, karpuz, semangka, dua hau, 西瓜
+kiwi : kiwi
+fig ?fruit-salad : fig, figs, feige, feigen, figue, figues, higos, fichi, figos, vijgen, figi, fiky, incir
+date : dates, datteln, dattes, datiles, datteri, tamaras, hurma
+raisin : raisins, rosinen, pasas, uvetta, passas, rozijnen, rodzynki, rozinky, russin, rosiner
+pomegranate : pomegranate, granatapfel, grenade, granada, melograno, roma, nar
+coconut ~coconut ?ice-cream : coconut, kokos, kokosnuss, coco, noix de coco, cocco, kokosnoot, kelapa, dua tuoi, 椰子, 椰, santan, kokosmilch, coconut milk
+passionfruit ~mango ?ice-cream : passion fruit, passionfruit, maracuja, fruit de la passion, maracuya, markisa
+rhubarb ?crumble : rhubarb, rhabarber, rhubarbe, ruibarbo, rabarbaro, rabarber, rabarbar, rebarbora
+chocolate ~chocolate ?ice-cream : chocolate, schokolade, schoko, chocolat, cioccolato, cioccolata, chocolade, czekolada, czekoladowy, cokolada, cokoladovy, choklad, chokolade, cikolata, coklat, so co la, 巧克力, nutella, nougatcreme, choco, stracciatella eis
+caramel ~caramel ?ice-cream : caramel, karamell, caramello, caramelo, karamel, karmelowy, dulce de leche, toffee, salted caramel, butterscotch
~vanilla +cream ?ice-cream : vanilla, vanille, vainilla, vaniglia, baunilha, wanilia, waniliowy, vanilka, vanilj, vanilya, vani, 香草, vanillesosse, vanillesauce, custard, vanille eis
+meringue : meringue, baiser, merengue, meringa, beze
~honey : honey, honig, miel, miele, mel, honing, miod, honung, honning, madu, mat ong, 蜂蜜, maple syrup, ahornsirup, sirop d erable
+cinnamon +sugar : cinnamon, zimt, cannelle, canela, cannella, kaneel, cynamon, skorice, kanel, tarcin, puderzucker, sugar, zucker, sucre
~matcha ?matcha-latte : matcha, 抹茶
~coffee : mocha, kaffee eis
`;
