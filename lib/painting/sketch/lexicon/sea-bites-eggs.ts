export const seaBitesEggs = `
*whole-fish : whole fish, ganzer fisch, poisson entier, dorade, dorada, orata, dourada, sea bream, sea bass, seabass, branzino, loup de mer, wolfsbarsch, lubina, robalo, spigola, bar grille, forelle, trout, truite, trucha, trota, truta, forel, pstrag, pstruh, forell, orret, alabalik, cipura, levrek, ikan bakar, ikan goreng, ca chien, ca nuong, makrele, mackerel, maquereau, saba, sardinen, sardines, sardinas, sardinhas, sarde, kapr, karp, carpe, karpfen, hamsi, 鱼, 清蒸鱼, 烤鱼, 鲈鱼, 蒸鱼, 红烧鱼, escabeche
*fish-fillet : fish, rodspatte, rodspattefilet, rodspatta, torskerygg, gos, abborre, fisch, poisson, pescado, pesce, peixe, vis, ryba, ryby, fisk, balik, ikan, fischfilet, zander, pikeperch, sandre, kabeljau, cod, cabillaud, bacalao, bacalhau, baccalau, merluzzo, merluza, pescada, colin, dorsch, dorsz, treska, torsk, kabeljauw, tong, sole, seezunge, scholle, plaice, halibut, heilbutt, fletan, rodaballo, turbot, steinbutt, monkfish, lotte, seeteufel, rape, rotbarsch, tilapia, pangasius, skrei, hake, haddock, hering, matjes, herring, hareng, sill, sild, sledz, rollmops, swordfish, pesce spada, pez espada, barramundi, raie, filet de poisson
*salmon-fillet : salmon, lachs, lachsfilet, saumon, pave de saumon, salmon fillet, salmone, zalm, losos, lax, laks, laksfilet, somon, ca hoi, 三文鱼, 鲑鱼
+smoked-salmon ?salmon-fillet : raucherlachs, smoked salmon, saumon fume, salmon ahumado, salmone affumicato, gravlax, gravad lax, graved lachs, gerookte zalm, rokt lax, losos wedzony, lox
*tuna-steak : tuna steak, thunfischsteak, thon mi cuit, tataki, tuna tataki, atun a la plancha, tonno scottato
*battered-fish : backfisch, fried fish, fischstabchen, fish fingers, fish sticks, lekkerbek, smazena ryba, ryba w ciescie, frittura di pesce, pescaito frito, pescado frito, 炸鱼
*battered-fish =fries : fish and chips, fish chips
*mussels : mussels, moules, muscheln, miesmuscheln, mejillones, cozze, mexilhoes, mosselen, musslor, blamuslinger, malze, slavky, midye, kerang, moules marinieres, impepata
*mussels =fries : moules frites, moules-frites
*clams : clams, almejas a la marinera, ameijoas, palourdes, coques, venusmuscheln, telline, ngheu, 蛤蜊, 花蛤
*shrimps : shrimp, shrimps, prawn, prawns, garnelen, gamba, gambas, gambas al ajillo, scampi, scampis, crevettes, crevette, camarones, camaron, gamberi, gamberetti, gamberoni, camarao, camaroes, garnalen, krewetki, krevety, rakor, rejer, karides, udang, tom rang, langostinos, krabben, garides, 虾, 大虾, 明虾, 虾仁, ebi, king prawns, riesengarnelen
*shrimps ~tomato +feta +parsley @pan : garides saganaki
*shrimps ~oil +garlic +chili @pan : gambas al ajillo, gambas pil pil
*calamari : calamari, calamares, calamares a la romana, calamars, tintenfischringe, kalamar, kalamari, kalmary, lulas fritas, cumi goreng, muc chien, fried squid, squid rings, bläckfiskringar
*octopus : octopus, pulpo, pulpo a la gallega, polpo, polvo, oktopus, krake, poulpe, ahtapot, osmiornica, chobotnice, takoyaki, tako, gurita, bach tuoc, 章鱼, 鱿鱼, squid, calamar, tintenfisch, sepia, seppia, lula, inktvis, cumi, muc
*scallops : scallops, scallop, jakobsmuscheln, saint jacques, noix de saint jacques, st jacques, vieiras, capesante, coquilles, hotate, 扇贝, 带子
*oysters : oyster, oysters, austern, huitres, huitre, ostras, ostriche, oesters, ostrygi, ustrice, ostron, 生蚝, 蚝, tiram
*lobster : lobster, hummer, homard, langosta, bogavante, aragosta, astice, lagosta, kreeft, homar, humr, langouste, lobster thermidor, tom hum, 龙虾
*crab : crab, krabbe, crabe, cangrejo, granchio, caranguejo, krab, kepiting, cua, 蟹, 螃蟹, 大闸蟹, taschenkrebs, softshell crab, chilli crab, sapateira
*seafood-platter : seafood platter, plateau de fruits de mer, fruits de mer, meeresfruchteplatte, mariscada, fritto misto, parrillada de mariscos, misto di mare, grigliata di pesce, fischplatte, fish platter
*snails : escargots, escargot, schnecken, caracoles, snails, bourgogne
*fish-fillet +fish : filet o fish
*dumplings : dumplings, dumpling, 水饺, 饺子, 饺, 蒸饺, jiaozi, mandu, teigtaschen, manti, mantou filled, pelmeni, vareniki, banh bot loc, ha cao, banh cuon, momo, momos, khinkali
*dumplings ~chili +sesame +spring-onion : 红油水饺, 红油饺
*dumplings +cabbage : 高丽菜水饺
*gyoza : gyoza, gyozas, potstickers, pot stickers, pot sticker, 锅贴, 煎饺, mandoo
*dumpling-soup : 汤饺, dumpling soup
*dumpling-soup ~red-broth +braised-beef +spring-onion : 红烧牛肉汤饺
*wontons : wonton, wontons, wan tan, wantan, 红油抄手, 抄手, 炒手, 红油炒手
*dry-noodles ~chili +meat-ball +spring-onion : 红油炒手加面
*pierogi : pierogi, pirogi, piroggen, pierogi ruskie, uszka, varenyky
*baozi : bao, baozi, bao bun, bao buns, 包子, 小笼包, 叉烧包, xiao long bao, xiaolongbao, siopao, mantou, hefekloss, banh bao, 馒头, nikuman, gua bao, 刈包, bakpao, pao
*dim-sum : dim sum, dimsum, shumai, siu mai, siew mai, har gow, ha kau, 烧卖, 点心, 虾饺, yum cha
*spring-rolls : spring roll, spring rolls, springroll, fruhlingsrolle, fruhlingsrollen, rouleaux de printemps, rollitos, rollitos de primavera, involtini primavera, nem, nems, cha gio, nem ran, lumpia, loempia, loempias, sajgonki, zavitky, varrullar, egg roll, egg rolls, popiah, sigara boregi, 春卷, harumaki
*summer-rolls : summer roll, summer rolls, sommerrolle, sommerrollen, goi cuon, fresh rolls, fresh spring rolls, rice paper rolls
*samosas : samosa, samosas, samoussa, samoussas
*borek : borek, boregi, burek, spanakopita, tiropita, brik, tyropita, filoteig, su boregi
*empanadas : empanada, empanadas, empanadilla, pastel de carne, pastel frito, karipap, curry puff, salteña
*dip ~white +cucumber +dill +olive &1f952 : tzatziki, tsatsiki, zaziki, tsaziki, cacik, raita
*dip +chickpeas +paprika +parsley : hummus, humus, houmous, hommus
*dip ~green-curry +lime +tomato +coriander &1f951 : guacamole
*dip ~pepper +aubergine +pomegranate : baba ganoush, baba ghanoush, mutabal, babaganoush, patlican salatasi
*dip : dip, dips, dipp, aioli, ajoli, ketchup, mayo, mayonnaise, mayonesa, sambal, obatzda, obazda, krauterquark, quark, taramas, taramosalata, skordalia, muhammara, labneh, haydari
*dip ~tomato : ketchup, salsa, ezme, acili ezme, salsa brava
*dip ~white : mayo, mayonnaise, mayonesa, aioli, sour cream, krauterquark, quark, labneh, haydari
*nibbles : edamame, snacks, nuts mix, nibbles, aperitivo
*nibbles +peas : edamame
*nibbles +cabbage +chili : kimchi, 泡菜
?nibbles +cabbage : kapusta, zeli, kraut, rotkohl, blaukraut, rodkal, rode kool, chou rouge
*nibbles +pickle : pickles, cornichons, ogorki, okurky, encurtidos
*nibbles +peanuts : peanuts, erdnusse, cacahuetes, kacang
*nibbles +olive : olives, oliven, aceitunas, azeitonas, oliwki, olivy, oliver, zeytin
*cheese-board : cheese board, cheese platter, kaseplatte, kaseteller, plateau de fromages, assiette de fromages, fromages, tabla de quesos, tagliere di formaggi, formaggi misti, formaggi, tabua de queijos, kaasplank, deska serow, syrove prkenko, ostbricka, ostetallerken, peynir tabagi
*cold-cuts : charcuterie, cold cuts, aufschnitt, wurstplatte, brotzeitplatte, planche, planche mixte, planche de charcuterie, assiette de charcuterie, tabla de embutidos, tabla iberica, embutidos, jamon iberico, jamon serrano, affettati, affettati misti, tagliere, tabua, borrelplank, deska wedlin, jausenplatte, brettljause, vesperplatte, mixed platter
*antipasti : antipasti, antipasto, antipasti misti, antipasto misto, vorspeisenteller, vorspeisenplatte, starter platter
*meze : meze, mezze, mezes, tapas, tapas variadas, mezedes, assiette libanaise, pikilia
*fried-eggs : fried egg, fried eggs, spiegelei, spiegeleier, oeufs au plat, oeuf au plat, huevos fritos, huevos rotos, uova al tegamino, ovos estrelados, spiegelei, jajka sadzone, volska oka, stekt agg, spejlaeg, sahanda yumurta, telur mata sapi, trung op la, eggs and bacon, bacon and eggs, ham and eggs, uitsmijter, sunny side up, 煎蛋
*scrambled-eggs : scrambled eggs, scrambled egg, ruhrei, ruhreier, oeufs brouilles, huevos revueltos, revuelto, uova strapazzate, ovos mexidos, roerei, jajecznica, michana vejce, aggrora, roraeg, menemen, 炒蛋, 番茄炒蛋, migas
*scrambled-eggs +tomato : 番茄炒蛋, 西红柿炒鸡蛋, menemen
*shakshuka : shakshuka, shakshouka, chakchouka, huevos rancheros
*benedict : eggs benedict, egg benedict, oeufs benedicte, oeufs mimosa, oeuf mimosa, eufs mimosa, ceufs mimosa, benedict, eggs florentine, eggs royale, huevos benedictinos
*benedict +smoked-salmon : eggs royale
*benedict +spinach : eggs florentine
*breakfast : breakfast, english breakfast, full english, full breakfast, fruhstuck, grosses fruhstuck, petit dejeuner, desayuno, colazione, pequeno almoco, ontbijt, sniadanie, snidane, frukost, morgenmad, kahvalti, sarapan, brunch, waker upper, huevos, fry up
+egg +bacon *sandwich : egg sandwich, egg muffin, breakfast sandwich, breakfast roll
`;
