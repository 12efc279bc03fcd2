export const soupsSalads = `
*soup : soup, soups, soupe, soupes, potage, potages, bouillon, sopa, sopas, caldo, caldos, zuppa, zuppe, minestra, minestre, brodo, suppe, suppen, suppchen, eintopf, soep, soepen, zupa, zupy, polevka, polevky, soppa, soppor, corba, corbasi, corbalar, sup, soto, canh, 汤, 羹, 例汤, shiru
*cream-soup : cremesuppe, rahmsuppe, cream soup, cream of, creme de, veloute, crema de, crema di, vellutata, krem zupa, chowder, bisque, kremova, gebundene suppe, roomsoep
*cream-soup ~tomato +basil &1f345 : tomatensuppe, tomatencremesuppe, tomato soup, soupe a la tomate, veloute de tomates, sopa de tomate, zuppa di pomodoro, tomatensoep, zupa pomidorowa, pomidorowa, rajska polevka, tomatsoppa, domates corbasi
*cream-soup ~pumpkin +cream +pumpkin : kurbissuppe, kurbiscremesuppe, pumpkin soup, soupe de potiron, veloute de potiron, crema di zucca, crema de calabaza, pompoensoep, dyniowa
*cream-soup ~mushroom +mushroom +parsley : pilzsuppe, pilzcremesuppe, champignoncremesuppe, mushroom soup, cream of mushroom, zupa grzybowa, grzybowa
*cream-soup ~pea +peas +bacon : erbsensuppe, pea soup, erwtensoep, snert, artsoppa, grochowka
*cream-soup ~lentil +lemon +paprika : mercimek, mercimek corbasi, linsensuppe, lentil soup, soupe aux lentilles, sopa de lentejas
*cream-soup ~butter +shrimp : hummersuppe, lobster bisque, bisque de homard
*cream-soup ~spinach +asparagus : spargelcremesuppe, spargelsuppe
*cream-soup ~herb +broccoli : brokkolicremesuppe, broccoli soup
*cream-soup ~white +clam +potato +bacon : clam chowder
*cream-soup ~cream +sausage +egg : zurek, zur
*cream-soup ~beet +cream +dill @soup-bowl : borscht, borschtsch, barszcz, bortsch
*cream-soup ~tomato +cucumber +pepper +croutons : gazpacho, salmorejo
*soup ~brown +bread +cheese +onion-golden @ramekin &1f9c5 : zwiebelsuppe, onion soup, soupe a l oignon, soupe a loignon, french onion soup, sopa de cebolla, zuppa di cipolle, uiensoep, cibulacka, cebulowa
*stew ~brown +beef +potato +pepper +parsley @soup-bowl : gulaschsuppe, goulash soup, gulasova polevka, gulyasleves
*soup ~tomato +carrot +beans +courgette &1f955 : minestrone
*soup +carrot +leek +potato +peas : gemusesuppe, vegetable soup, soupe de legumes, sopa de verduras, groentesoep, sayur asem
*soup ~clear-broth +chicken +carrot +parsley +egg-shreds : huhnersuppe, chicken soup, chicken noodle soup, kippensoep, rosol, kuraci vyvar, sopa de pollo, canja, soto ayam, tavuk corbasi
*soup ~clear-broth +chives +egg-shreds : frittatensuppe, fladlesuppe, flaedlesuppe
*soup ~clear-broth +meat-ball +chives : leberknodelsuppe, wedding soup, griessnockerlsuppe
*soup ~clear-broth +meat-ball +spring-onion : bakso, 贡丸汤
*noodle-soup ~clear-broth +meat-ball +spring-onion +pak-choi : 贡丸面
*soup ~red-broth +shrimp +mushroom +lime +chili +coriander &1f336-fe0f : tom yum, tom yam, tomyum, tomyam, tom yum goong, tom yum kung, 冬阴功
*soup ~white +chicken +mushroom +coriander +lime &1f965 : tom kha, tom kha gai, tom kha kai
*soup ~broth +tofu +seaweed +spring-onion @rice-bowl : miso soup, misosuppe, misosoppa, soupe miso, miso, misoshiru, 味噌汤
*soup ~brown +tofu +mushroom +egg-shreds +chili @soup-bowl : hot and sour soup, sauer scharf suppe, peking suppe, pekingsuppe, 酸辣汤, 酸辣
*noodle-soup ~brown +tofu +mushroom +egg-shreds : 酸辣汤面, 酸辣面, 酸辣粉
*dumpling-soup ~brown +egg-shreds +mushroom +chili : 酸辣汤饺
*soup ~brown +shiitake +pork +coriander : 香菇肉羹, 肉羹汤
*noodle-soup ~brown +shiitake +pork +coriander : 香菇肉羹面, 肉羹面
*soup ~red-broth +braised-beef +spring-onion +coriander : 红烧牛肉汤
*soup ~red-broth +fish +mussel +shrimp +potato : bouillabaisse, zuppa di pesce, soupe de poisson, fischsuppe, fish soup, sopa de pescado, caldeirada, fiskesuppe, fisksoppa
*soup ~broth +mussel +shrimp +clam : seafood soup, zuppa di mare, sopa de mariscos
*soup +potato +sausage +leek : kartoffelsuppe, potato soup, caldo verde, aardappelsoep, bramboracka
*soup ~clear-broth +egg-shreds +tomato +spring-onion : egg drop soup, 蛋花汤, 番茄蛋汤
*soup ~red-broth +tofu +cabbage +pork : kimchi jjigae, 泡菜汤
*wonton-soup : wonton soup, wan tan suppe, wantan suppe, 馄饨汤, 云吞汤, 馄饨, 云吞
*soup ~clear-broth +tripe +garlic : flaczki, flaki, iskembe, kuttelsuppe
*stew : stew, eintopf, ragout, gulasch, gulas, goulash, estofado, guiso, cozido, stufato, spezzatino, stoofvlees, stoofpot, gulyas, bigos, gryta, gryde, guvec, yahni, hotpot, daube, pot au feu, navarin, fricassee, frikassee, rendang, semur, tagine, tajine, casserole, cassoulet, feijoada
*stew ~brown +braised-beef +carrot +mushroom +bacon : boeuf bourguignon, bourguignon, beef bourguignon, coq au vin
*stew ~brown +beef +onion-golden +parsley : gulasch, goulash, hovezi gulas, rindergulasch, stoofvlees, karbonade
*stew ~cream +beef +mushroom +pickle : stroganoff, boeuf stroganoff, stroganov
*stew ~cream +veal +carrot +mushroom : blanquette, blanquette de veau
*stew ~brown +braised-beef +lime +coconut @leaf-plate : rendang, beef rendang, rendang daging
*stew ~tomato +beans +mince +chili +sweetcorn : chili con carne, chili, chilli con carne
*stew ~tomato +aubergine +courgette +pepper &1f346 : ratatouille, caponata, pisto, letscho, leczo
*stew ~brown +sausage +beans +duck : cassoulet, fabada
*stew ~black +beans +sausage +orange : feijoada
*stew ~brown +cabbage +sausage +mushroom : bigos
*stew ~saffron +chicken +olive +lemon +chickpeas : tajine, tagine, couscous royal
*stew ~yellow-curry +lamb +apricot +almonds : tajine d agneau, lamb tagine
*curry : curry, currys, curries, kari, karee, gulai, korma, madras, vindaloo, jalfrezi, bhuna, 咖喱, カレー, cari
*curry ~green-curry +chicken +aubergine +basil +chili : green curry, grunes curry, curry vert, gaeng kiew wan
*curry ~red-curry +chicken +bamboo +basil +chili : red curry, rotes curry, curry rouge, gaeng phed, panang
*curry ~yellow-curry +chicken +potato +carrot : yellow curry, gelbes curry, massaman, curry jaune
*curry ~butter +chicken +cream +coriander : butter chicken, murgh makhani, chicken tikka masala, tikka masala, tikka
*curry ~spinach +tofu +cream : palak paneer, saag paneer, saag
*curry ~tomato +chickpeas +coriander : chana masala, chole
*curry ~lentil +coriander +chili : dal, daal, dhal, dahl, dal makhani, tarka dal
*curry ~brown +pork +potato +carrot : japanese curry, curry rice, kare raisu, 咖喱饭
*hot-pot : hot pot, hotpot, feuertopf, shabu shabu, sukiyaki, steamboat, lau, 火锅, fondue chinoise
*hot-pot ~chili : 麻辣火锅, 麻辣烫, mala
*salad : salad, salads, salade, salades, ensalada, ensaladas, insalata, insalate, salat, salate, salada, saladas, salatka, salatki, salat, salaty, sallad, sallader, salater, salata, salatalar, goi, nom, yam, urap, gado, 沙拉, 色拉, 凉拌
*salad +tomato +egg +tuna +olive +beans : nicoise, salade nicoise, nizza salat
*salad +chicken +parmesan +croutons : caesar, cesar, caesar salad, cezar
*salad +feta +olive +cucumber +tomato +red-onion &1fad2 : greek salad, griechischer salat, choriatiki, horiatiki, bauernsalat, salade grecque, ensalada griega, coban salatasi, coban, shopska
*salad +goat-cheese +nuts +bread : chevre chaud, salade de chevre chaud, salade de chevre
*salad +tomato +cucumber +carrot +radish : mixed salad, gemischter salat, salade mixte, salade verte, green salad, insalata mista, insalata verde, ensalada mixta, beilagensalat, side salad, gruner salat, salada mista, house salad
*salad +tuna +onion +egg +sweetcorn : thunfischsalat, insalata di tonno, tuna salad
*salad +chicken +tomato +sweetcorn : hahnchenbrustsalat, chicken salad
*salad +shrimp +avocado : shrimp cocktail, prawn cocktail, krabbencocktail, cocktail de crevettes
*salad +egg +cabbage +tofu +peanuts +sprouts ~peanut &1f95c : gado gado, gado-gado, karedok
*salad +bacon +egg +croutons : salade lyonnaise, lyonnaise
*salad +apple +nuts +grapes : waldorf, waldorfsalat
*salad +sausage +onion +pickle : wurstsalat
*bound-salad +potato +chives +pickle : kartoffelsalat, potato salad, salade de pommes de terre, ensaladilla, ensaladilla rusa, aardappelsalade, bramborovy salat, salatka ziemniaczana, russian salad
*bound-salad ~white +carrot +cabbage : coleslaw, krautsalat, surowka
*bound-salad ~herb +tomato +parsley +lemon : tabbouleh, taboule, tabouleh, bulgur, kisir
*bound-salad ~saffron +raisin +mint +chickpeas +carrot : couscous, kuskus
*bound-salad ~lemon +carrot +peanuts +chili +tomato : papaya salad, som tam, papayasalat, goi du du
*bound-salad ~white +egg +chives : egg salad, eiersalat
*bound-salad ~herb +seaweed +sesame : wakame, algensalat, seaweed salad
*bound-salad ~white +cucumber +dill : gurkensalat, mizeria, cucumber salad, agurksalat
*caprese +tomato +mozzarella +basil &1f345 : caprese, insalata caprese, tomate mozzarella, tomaten mozzarella, tomate mozza
*caprese +tomato +red-onion +basil : tomatensalat, tomato salad, salade de tomates, ensalada de tomate
*caprese +beetroot +goat-cheese +nuts : carpaccio de betterave, rote bete carpaccio
*carpaccio +rocket +parmesan : carpaccio, vitello tonnato
*tartare +beef +capers : tartar, tartare, steak tartare, beef tartare, tatar, tatarak, 生牛肉
*tartare ~carrot +salmon +avocado : lachstatar, salmon tartare, tartare de saumon, tartar de salmon
*tartare ~pink +tuna +sesame : tuna tartare, thunfischtatar, tartare de thon, tartar de atun
*bound-salad ~white +fish +lime +red-onion +coriander +chili : ceviche, cebiche
`;
