export const sweetsDrinks = `
*tiramisu : tiramisu, tiramissu, 提拉米苏
*panna-cotta : panna cotta, pannacotta, blancmange, almond tofu, 杏仁豆腐, 布丁
*creme-brulee : creme brulee, crema catalana, creme brule, leite creme
*flan : flan, creme caramel, karamellpudding, creme karamel, pudim, budino, flan caramel, purin, karamelpudding, leche flan, cheo flan
*pudding : pudding, schokoladenpudding, schokopudding, sticky toffee pudding, budyn, bread pudding, chocolate pudding
*mousse : mousse au chocolat, chocolate mousse, mousse de chocolate, mousse al cioccolato, mousse, chocolademousse, schokomousse, mus czekoladowy
*fondant : fondant, moelleux, moelleux au chocolat, fondant au chocolat, lava cake, chocolate fondant, coulant, schokokuchlein, lavakake, mi cuit, souffle au chocolat, petit gateau
*profiteroles : profiteroles, profiterole, windbeutel, cream puffs, eclair, eclairs, bossche bol, paris brest, choux
*macarons : macarons, macaron
*baklava : baklava, baklawa, kunefe, kadayif, knafeh
*strudel +apple : strudel, apfelstrudel, apple strudel, jablecny zavin, zavin, topfenstrudel, strudla, millirahmstrudel
*kaiserschmarrn ~apple +apple +raisin : kaiserschmarrn mit apfelmus, apfelschmarrn
*kaiserschmarrn : kaiserschmarrn, kaiserschmarren, schmarrn, trhanec
*fruit-tart +apple : apple pie, apfelkuchen, apple cake, tarte aux pommes, tarte tatin, tatin, tarta de manzana, torta di mele, torta de maca, tarte de maca, appeltaart, szarlotka, jablecnik, jablecny kolac, applekaka, appelpaj, aeblekage, elmali turta
*fruit-tart : tarte, tartelette, tart, obstkuchen, obsttorte, tarte aux fruits, fruit tart, crostata, tarta de frutas, vlaai, kolac, paj, pie fruit, linzer torte, linzertorte, zwetschgenkuchen, pflaumenkuchen, treacle tart, pecan pie, pumpkin pie, key lime pie
*custard-tarts : pastel de nata, pasteis de nata, egg tart, custard tart, 蛋挞
*lemon-tart : lemon tart, lemon pie, tarte au citron, zitronentarte, tarta de limon, crostata al limone, lemon meringue pie, torta de limao, zitronenkuchen
*cheesecake : cheesecake, kasekuchen, quarkkuchen, topfenkuchen, sernik, tarta de queso, gateau au fromage, torta al formaggio, kwarktaart, tvarohovy kolac, ostkaka, 芝士蛋糕
*black-forest : black forest, schwarzwalder kirsch, schwarzwalder, foret noire, selva negra, foresta nera, schwarzwald
*chocolate-cake : chocolate cake, schokokuchen, schokoladenkuchen, schokotorte, gateau au chocolat, tarta de chocolate, torta al cioccolato, bolo de chocolate, chocoladetaart, sachertorte, sacher, ciasto czekoladowe, cokoladovy dort, kladdkaka, chokladtarta, chokoladekage, death by chocolate, devils food
*cake : cake, cakes, kuchen, torte, torten, gateau, gateaux, tarta, tartas, torta, torte, bolo, taart, gebak, ciasto, ciasta, dort, kaka, kakor, tarta, kage, pasta turk, pasta dilimi, kek, kue, banh ngot, banh bong lan, 蛋糕, carrot cake, red velvet, pavlova, princess cake
*layer-slice : millefeuille, mille feuille, cremeschnitte, napoleon, napoleonka, kremowka, opera, mille crepe, 千层
*brownie : brownie, brownies, blondie
*ice-cream : ice cream, eis, eiscreme, eisbecher, glace, glaces, coupe glacee, helado, helados, gelato, gelati, sorvete, gelado, ijs, lody, zmrzlina, vaniljglass, kulglass, glassbagare, dondurma, es krim, kem, 冰淇淋, 雪糕, affogato, sorbet, sorbets, sorbete, sorbetto, sorbe, semifreddo, parfait, cassata, spumoni
*scoops : kugel eis, boule de glace, boules, scoop, scoops, sorbet, sorbetto, sorbete, kugeln eis
*sundae : sundae, banana split, coupe danemark, coupe denmark, dame blanche, coupe, eiskaffee, spaghettieis, knickerbocker, peche melba, pfirsich melba, schwedenbecher, copa, liegeois
*shaved-ice : shaved ice, kakigori, bingsu, halo halo, es campur, cendol, granita, granite, es teler, 刨冰, ais kacang
*yoghurt : yoghurt, yogurt, joghurt, yaourt, yogur, iogurte, jogurt, muesli, musli, granola, acai, acai bowl, oatmeal, haferbrei, overnight oats, skyr, fromage blanc, kefir bowl
*rice-pudding ~vanilla +meringue +almonds : ile flottante, iles flottantes, floating island, schneenockerl
*rice-pudding : rice pudding, milchreis, riz au lait, arroz con leche, arroz doce, rijstepap, ryz na mleku, risgryn, risalamande, sutlac, muhallebi, bubur sumsum, kheer, griessbrei, semolina pudding
*sweet-soup : 红豆汤, 绿豆汤, 芝麻糊, 甜汤, 糖水, bubur kacang hijau, kolak, zenzai, bubur ketan hitam
*sweet-soup ~black +sesame : 芝麻糊
*mango-rice : mango sticky rice, sticky rice mango, 芒果糯米饭, khao niao mamuang, xoi xoai
*mochi : mochi, daifuku, dango, 麻糬, 汤圆, klepon, onde onde, 糯米糍
*fruit-salad : fruit salad, obstsalat, salade de fruits, macedonia, macedoine, salada de frutas, fruitsalade, salatka owocowa, ovocny salat, fruktsallad, frugtsalat, meyve salatasi, meyve tabagi, rujak, buah, hoa qua, trai cay, 水果, 果盘, fruit plate, fruit platter, frutas, fruta, fresh fruit, frutta, frische fruchte, obstteller
*waffle : waffle, waffles, waffel, waffeln, gaufre, gaufres, gofre, gofres, wafel, wafels, gofry, vafle, vaffel, vafflor, vaflor
*doughnut : doughnut, doughnuts, donut, donuts, krapfen, berliner, beignet sucre, bombolone, bomboloni, paczki, kobliha, munk, rosquilla, oliebollen
*cookies : cookie, cookies, keks, kekse, biscuit, biscuits, galleta, galletas, biscotti, bolacha, koekje, ciasteczka, susenky, kakor, smakager, kurabiye, kue kering, cantuccini, amaretti
*muffin : muffin, muffins, cupcake, cupcakes, magdalena, madeleine, madeleines
*churros : churros, churro, porras
*french-toast : french toast, arme ritter, pain perdu, torrija, torrijas, wentelteefjes, brioche perdue, rabanada
*crumble +berries : crumble, streusel, cobbler, apple crumble
*wine ~wine : wine, wines, wein, weine, vin, vins, vino, vinos, vini, vinho, vinhos, wijn, wijnen, wino, wina, vino, vina, vin, vine, sarap, anggur merah, ruou vang, 葡萄酒, 红酒
*wine ~wine : red wine, rotwein, vin rouge, vino tinto, tinto, vino rosso, rosso, vinho tinto, rode wijn, wino czerwone, cervene vino, rott vin, rodvin, kirmizi sarap, ruou vang do, merlot, cabernet, cabernet sauvignon, pinot noir, syrah, shiraz, malbec, chianti, rioja, bordeaux, cotes du rhone, montepulciano, primitivo, nero d avola, zweigelt, blaufrankisch, spatburgunder, dornfelder, tempranillo, barolo, barbera, beaujolais, lambrusco, pichet de vin, ribera del duero
*wine ~vanilla : white wine, weisswein, vin blanc, vino blanco, vino bianco, bianco, vinho branco, witte wijn, wino biale, bile vino, vitt vin, hvidvin, beyaz sarap, riesling, chardonnay, sauvignon blanc, sauvignon, pinot grigio, grauburgunder, weissburgunder, gruner veltliner, veltliner, silvaner, gewurztraminer, chablis, sancerre, muscadet, verdejo, albarino, vermentino, soave, lugana, moscato, vinho verde, muller thurgau, macon, 白葡萄酒
*wine ~pink : rose wine, rosewein, rose, vin rose, vino rosado, rosado, rosato, rosewijn, ruzove vino, rosévin
*wine-bottle ~wine : flasche wein, bottle of wine, bouteille de vin
*sparkling : champagne, champagner, prosecco, sekt, cremant, cava, spumante, sparkling wine, mousseux, espumante, franciacorta, blanquette de limoux, winzersekt, musserende, sampanye
*sparkling ~berry : kir royal, kir, mimosa, bellini, kir royale
*spritz +orange &1f34a : aperol spritz, aperol, spritz, campari spritz, hugo, lillet, spritzer, sprizz
*spritz ~lime +lime +mint : hugo
*gin-tonic : gin tonic, gin and tonic, gin, tonic, g t, vodka tonic
*martini ~coffee : espresso martini
*martini : martini, dry martini, vodka martini, vermouth
*cocktail : cocktail, cocktails, coctel, cosmopolitan, daiquiri, negroni, mai tai, pisco sour, whiskey sour, sour, amaretto sour, pina colada, bramble, sidecar, manhattan, strawberry daiquiri
*cocktail ~lime +lime : margarita cocktail, frozen margarita
*cocktail ~coconut +pineapple +cherry : pina colada, colada
*long-drink ~lime +lime +mint : mojito, mojitos, caipirinha, gin fizz, moscow mule
*long-drink ~orange +orange +cherry : tequila sunrise, sex on the beach, screwdriver, long island iced tea, long drink, longdrink, long island, sangria, tinto de verano, punch, zombie
*long-drink ~wine +orange : sangria, tinto de verano
*whisky : whisky, whiskey, bourbon, scotch, rum, rhum, ron, cognac, brandy, armagnac, old fashioned, amaretto, baileys
*shot : shot, schnaps, obstler, grappa, tequila, vodka, wodka, wodka, limoncello, raki, ouzo, jagermeister, korn, likor, liqueur, digestif, aquavit, akvavit, snaps, slivovice, becherovka, jenever, orujo, aguardente, pastis, sambuca, arak, soju, baijiu, 白酒
*sake : sake, nihonshu, 清酒
*beer : beer, beers, bier, biere, bieres, cerveza, cervezas, birra, birre, cerveja, cervejas, piwo, piwa, pivo, piva, ol, bira, bir, bia, 啤酒, helles, export, marzen, draught, draft beer, fassbier, biere pression, cana, chopp, imperial, tankovy, lager, ale, ipa, pale ale
*beer ~brown : stout, guinness, dunkles, dunkel, schwarzbier, porter, bock, altbier, brown ale, ciemne, tmave, brune
*pils : pils, pilsner, pilsener, kolsch, pilsener urquell, biere bouteille, flaschenbier, bottled beer, radler, panache, shandy, clara, monaco, cider, cidre, sidra, apfelwein
*pils ~apple : cider, cidre, sidra, apfelwein, appelwoi
*pils ~pink : monaco
*wheat-beer : weissbier, weizen, weizenbier, hefeweizen, wheat beer, biere blanche, witbier, hefe
*water : water, wasser, mineralwasser, mineral water, sparkling water, still water, eau, eau minerale, eau petillante, eau plate, agua, agua mineral, agua com gas, acqua, acqua minerale, acqua frizzante, spa, woda, woda mineralna, voda, mineralni voda, vatten, vand, maden suyu, air mineral, nuoc suoi, 水, 矿泉水, tafelwasser, perrier, san pellegrino, soda, sprudel, selters
*soft-drink : cola, coca cola, coke, pepsi, coca, soda pop, soft drink, soft drinks, softdrinks, refresco, refrescos, gaseosa, bibite, refrigerante, frisdrank, napoj gazowany, lask, sodavand, mesrubat, minuman ringan, nuoc ngot, 可乐, 汽水, spezi, root beer, dr pepper, afri, fritz kola, mezzo mix, cola zero, cola light
*soft-drink ~orange +orange : fanta, orangina, aranciata, orangenlimonade, mirinda, orangeade
*soft-drink ~clear-broth +lemon : sprite, 7up, seven up, ginger ale, almdudler, bitter lemon, red bull, energy drink
*lemonade : lemonade, limonade, limonada, limonata, lemoniada, limonada, lemonad, zitronenlimonade, citronnade, citron presse, hausgemachte limonade, homemade lemonade, limonadas, saft, 柠檬水
*lemonade ~strawberry +mint : diabolo, sirop, sirop a l eau, syrup, grenadine, squash, saft, fassbrause, sirup
*juice : juice, juices, saft, safte, jus, jus de fruits, zumo, zumos, jugo, succo, succhi, spremuta, sumo, sap, sok, soki, dzus, juice, meyve suyu, jus buah, nuoc ep, 果汁, orangensaft, orange juice, jus d orange, zumo de naranja, succo d arancia, jus jeruk, nuoc cam, 橙汁, fruchtsaft
*juice ~apple +green-apple : apfelsaft, apple juice, jus de pomme, zumo de manzana, apfelschorle, schorle, sok jablkowy, appelsap
*juice ~tomato : tomatensaft, tomato juice
*juice ~carrot : carrot juice, karottensaft
*juice ~wine : traubensaft, grape juice, johannisbeersaft, cranberry juice, cassis
*juice ~coconut : coconut water, kokoswasser, nuoc dua, kelapa muda, air kelapa
*iced-tea : iced tea, ice tea, eistee, tee glace, te helado, te freddo, es teh, ijsthee, 冰茶, tra da, tra dao, arizona, 柠檬茶, 冻柠茶
*iced-coffee : iced coffee, ice coffee, cafe glace, cafe frappe, frappe, cold brew, iced latte, ca phe sua da, cafe con hielo, caffe shakerato, es kopi, frappuccino, freddo, ca phe da
*smoothie : smoothie, smoothies, batido, vitamina, sinh to, frullato, fruchtshake, jus alpukat
*milkshake : milkshake, milkshakes, milk shake, milchshake, shake, shakes, frappe milkshake
*milkshake ~vanilla : vanilla shake, vanilleshake
*lassi : lassi, ayran, kefir, buttermilk, buttermilch, mango lassi
*lassi ~mango +mint : mango lassi
*latte : latte, latte macchiato, caffe latte, milchkaffee, cafe au lait, cafe con leche, cafe latte, galao, koffie verkeerd, cortado, chai latte, dirty chai, bialakawa, caffelatte
*espresso : espresso, expresso, ristretto, doppio, cafe solo, cafe express, bica, kleiner schwarzer, macchiato, espresso macchiato, cafe noisette, caffe corretto, cafezinho
*espresso : turkish coffee, turk kahvesi, mokka, mocca, greek coffee, kopi tubruk
*cappuccino : cappuccino, capuccino, capuchino, flat white, melange, wiener melange, cortadito, kapucino
*coffee : coffee, kaffee, cafe, cafes, caffe, koffie, kawa, kava, kaffe, kahve, kopi, ca phe, 咖啡, americano, filterkaffee, filter coffee, verlangerter, pharisaer, irish coffee, lungo, long black
*hot-chocolate : hot chocolate, heisse schokolade, chocolat chaud, chocolate caliente, cioccolata calda, chocolate quente, warme chocolademelk, goraca czekolada, horka cokolada, varm choklad, varm chokolade, sicak cikolata, kakao, cocoa, 热巧克力, 可可
*mulled-wine : mulled wine, gluhwein, vin chaud, glogg, grzane wino, svarak, punsch, grog
*tea : tea, teas, tee, cha, thee, herbata, caj, caye, tra, teh, 茶, infusion, infusiones, infuso, tisane, tisana, krautertee, herbal tea, earl grey, chamomile, kamillentee, rooibos, darjeeling, black tea, schwarztee, tee noir, teh tarik, chai, masala chai, 奶茶热
*tea ~lemon +mint : minztee, mint tea, tee a la menthe, pfefferminztee, ginger tea, ingwertee, te de menta, nane limon
*green-tea : tee vert, green tea, gruner tee, the vert, te verde, gruntee, jasmintee, jasmine tea, sencha, genmaicha, oolong, 绿茶, 乌龙茶, 茉莉花茶, 普洱, tra xanh, ocha
*pot-of-tea : pot of tea, kanne tee, kannchen tee, theiere, tetera
*matcha-latte : matcha latte, matcha
*bubble-tea : bubble tea, boba, pearl milk tea, 珍珠奶茶, 奶茶, milk tea, tra sua
*milk : milk, milch, lait, leche, latte bianco, leite, melk, mleko, mleko, mjolk, maelk, sut, susu, 牛奶, 豆浆, soy milk
*coconut : young coconut, kokosnuss frisch, es kelapa
`;
