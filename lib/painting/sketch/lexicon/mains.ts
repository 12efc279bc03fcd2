export const mains = `
*pizza : pizza, pizzas, pizze, pizzeria, pica, calzone, pinsa
*pizza ~tomato +mozzarella +basil &1f345 : pizza margherita, margherita, margarita pizza
??cocktail : margarita
*pizza +salami +cheese : pizza salami, pepperoni pizza, pizza diavola, diavola, pepperoni
*pizza +ham +mushroom : prosciutto e funghi, prosciutto funghi, regina, capricciosa, reine
*pizza +ham +pineapple &1f34d : pizza hawaii, hawaiian, hawai
*pizza +ham +mushroom +artichoke +olive : quattro stagioni, vier jahreszeiten, quatre saisons
*pizza ~cheese +blue-cheese +cheese +parmesan : pizza quattro formaggi, pizza quatre fromages, pizza 4 fromages
*pizza +tuna +onion : pizza tonno
*pizza ~white +potato +rosemary : pizza bianca
*pizza +rocket +ham +parmesan +cherry-tomato : pizza rucola, parma pizza
*pizza +mussel +shrimp +squid : pizza frutti di mare
+ham +pineapple : hawaii
*flammkuchen : flammkuchen, tarte flambee, flammekueche, flammenkuchen
*flatbread +mince +tomato +parsley +lemon ~tomato : lahmacun, pide, turkish pizza, turkische pizza
*flatbread +garlic +chopped-herbs : naan, nan, garlic naan, roti, chapati, paratha, roti canai, pita, pitta, lavash, lavas, pide brot, fladenbrot, focaccia, foccacia, piadina
*pancake : pfannkuchen, pfannekuchen, eierkuchen, pannenkoek, pannenkoeken, palacinke, palacinky, nalesniki, pannkaka, pannkakor, pandekager, okonomiyaki, jeon, pajeon, 葱油饼, 饼, martabak, banh xeo, 蚵仔煎
*pancake-stack : pancakes, american pancakes, pancake, hotcakes
*crepe : crepe, crepes, galette, galettes, palatschinken, palatschinke, crespelle, filloas
*crepe +orange ~orange : crepe suzette, crepes suzette
*crepe ~chocolate +banana : crepe nutella, nutella
*crepe +ham +cheese +fried-egg : galette complete, complete
*omelette : omelette, omelett, omelet, omeleta, omelete, tortilla francesa, frittata, omlet, tamagoyaki, telur dadar, trung chien
*omelette +potato +onion-golden &1f954 : tortilla espanola, tortilla de patatas, tortilla, bauernfruhstuck
*steak : steak, steaks, entrecote, rumpsteak, ribeye, rib eye, sirloin, filet mignon, filetsteak, rinderfilet, filet de boeuf, faux filet, bavette, onglet, t bone, tbone, tomahawk, chateaubriand, tournedos, chuleton, solomillo, bistecca, tagliata, filetto, bife, picanha, biefstuk, ossenhaas, stek, svickova na grilu, biff, bife ancho, lomo, flank, prime rib, beefsteak, biftek, contrafile, 牛排, 牛扒, hanger
*steak ~pepper +peppercorn : pfeffersteak, steak au poivre, pepper steak, au poivre
*steak ~mushroom +mushroom : jagersteak
*meatballs ~brown +onion-golden : hakkebof, pariserbof, pannbiff
*meatballs : meatballs, meatball, fleischballchen, frikadellen, frikadelle, fleischpflanzerl, buletten, albondigas, polpette, almondegas, gehaktballen, kottbullar, klopsiki, kofte, kofta, cevapcici, cevapi, bulette, keftedes, boulettes, 狮子头, kotlety mielone, tsukune
*meatballs ~white +capers : konigsberger klopse, klopse
*steak : steak hache, hacksteak, hamburger steak
*schnitzel : schnitzel, wiener schnitzel, wienerschnitzel, escalope, escalope panee, milanesa, milanesas, cotoletta, scaloppina, scaloppine, schnitzl, rizek, kotlet schabowy, schabowy, backhendl, tonkatsu, katsu, panado, escalopes, snitsel, snicl, 炸猪排, 猪排
*schnitzel ~brown +mushroom : jagerschnitzel
*schnitzel ~tomato +pepper : zigeunerschnitzel, paprikaschnitzel
*schnitzel ~cream +mushroom : rahmschnitzel
*schnitzel +ham +cheese : cordon bleu
*schnitzel ~tomato +mozzarella +basil : parmigiana di pollo, chicken parmigiana, chicken parm, parma
*rice-plate +roast-pork +egg +cucumber : katsudon, 排骨饭
*roast : roast, braten, roti de, arrosto, asado, rosbif, roast beef, schweinebraten, rinderbraten, sauerbraten, krustenbraten, spanferkel, tafelspitz, gebraad, pecene, pieczen, stegt, flaskesteg, porchetta, brisket, saltimbocca, geschnetzeltes, zurcher geschnetzeltes, vepro knedlo zelo, svickova, rouladen, roulade, rinderroulade, cochinillo, lechon, lamm, lamb, agneau, cordero, agnello, cordeiro, lam, jagniecina, jehneci, kuzu, domba, 羊肉, 羊
*joint : haxe, schweinshaxe, stelze, eisbein, lamb shank, lammhaxe, jarret, souris d agneau, ossobuco, osso buco, codillo, stinco, golonka, koleno, knuckle, gigot, 猪脚, 豬脚, 猪手, keule, gansekeule, entenkeule, confit de canard, cuisse de canard
*rice-plate +pork-belly +egg +pak-choi ~soy : 猪脚饭
*roast-duck : ente, duck, canard, pato, anatra, eend, kaczka, kachna, anka, ordek, bebek, vit, 鸭, 烧鸭, 烤鸭, peking duck, peking ente, pekingente, magret, magret de canard, entenbrust, 鹅, 烧鹅, gans, goose, oie
*char-siu : char siu, 叉烧, cha siu
*crisp-pork : crispy pork, siu yuk, 烧肉, 脆皮烧肉, 烤猪, 烧猪, moo krob, pork belly, schweinebauch, wammerl, panceta iberica, heo quay
*carved-chicken : 白切鸡, 油鸡, 白斩鸡, 豉油鸡, 全鸡, 盐水鸡, chicken breast, hahnchenbrust, poitrine de poulet, pechuga, pechuga de pollo, petto di pollo, kippfilet, kipfilet, poulardenbrust, supreme de volaille, 鸡胸, 口水鸡
*rice-plate +char-siu +pak-choi : 叉烧饭
*rice-plate +duck +pak-choi : 烧鸭饭, 鸭饭
*rice-plate +roast-pork +pak-choi : 烧肉饭, 烤猪饭
*rice-plate +chicken-slices +cucumber : 油鸡饭
*rice-plate +char-siu +duck : 叉鸭饭
*rice-plate +char-siu +chicken-slices : 叉鸡饭
*rice-plate +char-siu +roast-pork : 叉猪饭
*rice-plate +roast-pork +duck : 猪鸭饭
*rice-plate +roast-pork +chicken-slices : 猪鸡饭
*rice-plate +chicken-slices +duck : 鸡鸭饭
*drumsticks : drumsticks, drumstick, 鸡腿, hahnchenkeule, hahnchenschenkel, cuisse de poulet, pollo asado, pollo alla brace, pollo a la brasa, coscia di pollo, half chicken, halbes hahnchen, brathahnchen, brathendl, roast chicken, poulet roti, poulet, pollo, hahnchen, hendl, frango, frango assado, grillkyckling, kip, kurczak, kure, kuře, tavuk, pilic, piri piri, ayam, ayam bakar, ayam panggang, ga nuong, 鸡, kyckling, kylling, tandoori, tandoori chicken, 烤鸡
*fried-bites +chicken : fried chicken, chicken wings, wings, ailes de poulet, alitas, alas, nuggets, chicken nuggets, chicken fingers, tenders, karaage, 炸鸡, 咸酥鸡, 盐酥鸡, ayam goreng, ga ran, poulet frit, pollo frito, backhahnchen, popcorn chicken, hot wings, buffalo wings, skrzydelka
*fried-bites : kibbeling, kaasstengels, fritters, beignets, pakora, bhaji, onion bhaji, tempura shrimp, scampi fritti, arancini, arancino, mozzarella sticks, bolinhos, bunuelos, perkedel, 炸物, hush puppies
*fried-bites ~tomato +pineapple +pepper +sesame : sweet and sour, suss sauer, aigre doux, agridulce, 咕噜肉, 咕老肉, 糖醋, 糖醋里脊
*fried-bites ~soy +sesame +chili : orange chicken, general tso, dak gangjeong, 左宗棠鸡
*croquettes : croquettes, croquette, kroketten, kroket, bitterballen, croquetas, crocche, crocchette, croquetes, rissoles, korokke, bolitas
*falafel : falafel, falafels
*sausages : sausage, sausages, saucisse, saucisses, wurst, wurste, bratwurst, wurstchen, merguez, chipolata, salchicha, salsiccia, salsicce, linguica, worst, kielbasa, kielbaski, klobasa, korv, polse, polser, sosis, currywurst, thuringer, nurnberger, weisswurst, debreziner, cervelas, chorizo a la parrilla, andouillette, boudin, toulouse, 香肠, 烤香肠, salchichas
*sausages ~tomato +paprika @tray : currywurst
*rice-plate +sausage +cucumber : 烤香肠饭
*skewers : skewer, skewers, spiess, spiesse, brochette, brochettes, brocheta, pinchos, pincho moruno, spiedini, spiedino, souvlaki, suflaki, shish, sis kebap, sis, shashlik, schaschlik, szaszlyk, spiz, spidy, grillspyd, grillspett, espetada, espeto, satay, sate, saté, yakitori, 串, 烤串, 羊肉串, kushiyaki, anticuchos, kebabs, sosatie, nem nuong
*skewers ~peanut +chicken +cucumber &1f95c : satay, sate, sate ayam, chicken satay, 沙爹
*ribs : ribs, spareribs, spare ribs, rippchen, costillas, costilla, costine, costela, travers de porc, ribbetjes, zeberka, zebra, revbensspjall, iga, suon, 排骨, rack
*gyros : gyros, shawarma, schawarma, pita gyros, doner teller, donerteller, iskender, iskender kebap, carnitas, pulled pork, kebab teller, cag
*kebab : kebab, kebap, doner, doner kebab, dueruem, durum, dürüm, wrap, wraps, tantuni, pita wrap, gyros pita
*burger : burger, burgers, hamburger, hamburgers, hamburguesa, hamburguesas, cheeseburger, cheeseburgers, hamburgery, burguer
*sandwich +bacon +lettuce +tomato : blt
*sandwich +bacon +lettuce +avocado +tomato : blat
*sandwich +ham +cheese +pickle : cuban, cubano
*sandwich : sandwich, sandwiches, sandwichs, bocadillo, bocadillos, sanduiche, panini, panino, tramezzino, tramezzini, kanapka, kanapki, sendvic, smorgas, tosti, broodje, broodjes, belegtes brot, sandvic, roti lapis, banh mi, club sandwich, club, sub, hoagie, po boy, reuben, pastrami, torta ahogada, francesinha, sando
*grilled-sandwich +ham +cheese : croque monsieur, croque, toastie, jambon fromage toast
*grilled-sandwich +fried-egg +ham : croque madame
*grilled-sandwich +cheese : grilled cheese, cheese toast, cheese melt, melt, patty melt, turkey melt, tuna melt, toast hawaii
*hot-dog : hot dog, hotdog, hot dogs, polser i brod, perrito, parek v rohliku
*tacos : taco, tacos, tacos al pastor, tostada, tostadas
*burrito : burrito, burritos, enchilada, enchiladas, fajita, fajitas, chimichanga
*quesadilla : quesadilla, quesadillas
*nachos : nachos, nacho, chilaquiles
*tamales : tamal, tamales
*bagel : bagel, bagels
*toast : toast, toasts, tartine, tostadas con tomate, geroosterd brood, tosty, pan con tomate, pa amb tomaquet
*open-toast +avocado +egg +radish &1f951 : avocado toast, avo toast, avocado brot, tartine avocat, avocadobrot, tostada de aguacate
*open-toast +shrimp +dill +lemon : rakmacka, raksmorgas, toast skagen, skagen
*schnitzel +lemon : smazeny syr, smazeny hermelin, smazak, gebackener camembert, fried cheese, ser smazony
*skewers +lamb +pepper +red-onion : adana, adana kebap, adana kebab, urfa, sis kebap, shish kebab, kofte kebap
*open-toast : smorrebrod, stulle, strammer max, open sandwich, butterbrot, brotzeit, toast skagen, skagen
*bruschetta : bruschetta, bruschette, crostini, crostino, canapes, montaditos, pintxos, pinchos variados
*bread : bread, rugbrod, rugbrot, rye bread, surdegsbrod, brot, brotkorb, pain, pains, corbeille de pain, pan, pane, pao, couvert, brood, chleb, pieczywo, chleba, pecivo, brod, ekmek, roti tawar, banh mi khong, bread basket, brotchen, semmel, garlic bread, knoblauchbrot, pain a l ail, pan de ajo, pao de alho, aglio pane, vitlokbrod, tarallini, 面包
*baguette : baguette, baguettes, ciabatta, ficelle
*pretzel : brezel, breze, brezn, pretzel, bretzel, laugenbrezel
*croissant : croissant, croissants, cornetto, cruasan, pain au chocolat, viennoiserie, viennoiseries, gipfeli
*fries : fries, french fries, chips, frites, pommes, pommes frites, patatas fritas, patatine, patatine fritte, patate fritte, batata frita, batatas fritas, friet, patat, frytki, hranolky, hranolki, kentang goreng, khoai tay chien, parmak patates, 薯条, frites maison, poutine, sweet potato fries, susskartoffelpommes, pommes allumettes, strips
*wedges : wedges, potato wedges, kartoffelecken, country potatoes, patatas bravas, bravas
*potatoes : potatoes, potato, kartoffeln, kartoffel, bratkartoffeln, salzkartoffeln, rosmarinkartoffeln, petersilienkartoffeln, folienkartoffel, ofenkartoffel, pommes de terre, pommes sautees, pommes grenailles, patatas, papas, patate, batatas, batata, aardappel, aardappelen, gebakken aardappelen, ziemniaki, ziemniak, brambory, brambor, potatis, kartofler, patates, kentang, khoai tay, 土豆, 马铃薯, baked potato, jacket potato, papas arrugadas, hash, home fries, hash browns, loaded hash, roast potatoes
*mash : mash, mashed potatoes, mashed potato, kartoffelpuree, kartoffelbrei, kartoffelstampf, puree, pure, pure de patatas, puree de pommes de terre, stampot, stamppot, puree ziemniaczane, bramborova kase, potatismos, aligot, pure de batata
*rosti : rosti, kartoffelpuffer, reibekuchen, reiberdatschi, latkes, latke, placki ziemniaczane, placki, bramborak, bramboraky, raggmunk, raraka
*knodel : knodel, klosse, kloss, semmelknodel, kartoffelknodel, knedliky, knedlik, kluski, pyzy, canederli, dumplings czech, serviettenknodel
*vegetables +broccoli +carrot +courgette !meatless : vegetables, vegetable, veggies, gemuse, grillgemuse, gemuseteller, legumes, verduras, verdura, verdure, hortalizas, groenten, warzywa, zelenina, gronsaker, grontsager, sebze, sayur, sayuran, rau, rau xao, 青菜, 烫青菜, 时蔬, 蔬菜, 炒青菜, 素菜, contorni, kangkung, cap cay, capcay, 空心菜
*asparagus : spargel, asparagus, asperges, asperge, esparragos, asparagi, espargos, szparagi, chrest, sparris
*tofu ~chili +mince +spring-onion +peppercorn &1f336-fe0f : mapo tofu, ma po tofu, mapo doufu, 麻婆豆腐
*tofu : tofu, doufu, tahu, tau hu, dau hu, dau phu, 豆腐, tempeh goreng, paneer
*tofu ~clear-broth +ginger +spring-onion : agedashi, agedashi tofu, 凉拌豆腐
*stir-fry : stir fry, stir fried, wok, wokgerichte, pfannengericht, saute, sauteed, tumis, xao, chop suey, chop soy, saltado, lomo saltado, 炒, 小炒, bulgogi, 回锅肉, 宫保, yu xiang, 鱼香肉丝, paprik
*stir-fry +chicken +peanuts +chili +spring-onion &1f95c : kung pao, gong bao, kung po, 宫保鸡丁
*stir-fry +beef +onion +pepper @sizzler : sizzling beef, 铁板牛肉, teppanyaki, beef with black bean
*stir-fry +beef +broccoli : beef and broccoli
*stuffed : stuffed peppers, gefullte paprika, paprika gefullt, poivrons farcis, pimientos rellenos, peperoni ripieni, papryka faszerowana, plnena paprika, dolma biber, biber dolmasi, farcis, chile relleno, jalapeno poppers
*stuffed +aubergine +tomato +mince +parsley : karniyarik, imam bayildi, stuffed aubergine, aubergine farcie, gefullte aubergine, melanzane ripiene
*moussaka +aubergine : moussaka, musaka, mousaka, pastitsio
*gratin : gratin, gratins, gratiniert, auflauf, uberbacken, au gratin, parmentier, hachis parmentier, shepherd s pie, shepherd pie, shepherds pie, cottage pie, gratinado, gratinada, timbale, souffle, raclette, tartiflette, gratin dauphinois, kartoffelgratin, ofenkase, zapekany, zapiekanka, forno, baked brie, baked camembert, saganaki, kumpir, casserole gratin
*gratin ~tomato +aubergine +basil +parmesan : parmigiana, melanzane alla parmigiana, parmigiana di melanzane, aubergine parmigiana
*pie : pie, meat pie, pot pie, tourte, pastel, empadao, pita zeljanica, pasty, steak and kidney, game pie
*quiche : quiche, quiche lorraine, tarte salee, tarte a l oignon, zwiebelkuchen, torta salata
*polenta : polenta
*halloumi : halloumi, grilled halloumi, haloumi, hellim
*meatloaf : leberkase, leberkas, meatloaf, fleischkase, hackbraten, falscher hase, terrine, pate, pate de campagne, paté, pasztet
*fondue : fondue, kasefondue, fondue savoyarde
*cabbage-rolls : kohlrouladen, krautwickel, golabki, cabbage rolls, sarma, sarmale, kaldolmar
*dolma : dolma, dolmades, dolmadakia, dolmas, weinblatter, yaprak sarma, feuilles de vigne
`;
