/** Names that mean one dish as a whole, whatever their words say apart ("Rabo de toro" is no tuna). Read before all others. */
export const wholeNamesEurope = `
*dumpling-soup ~clear-broth +chives +carrot : maultaschen in der bruhe, maultaschensuppe, maultaschen in bruhe, pelmeni suppe
*dumpling-soup ~clear-broth +chives : tortellini in brodo, cappelletti in brodo
*open-toast +ham +fried-egg : strammer max
*dip ~butter +chives +red-onion : obatzda, obazda, obatzter
*stew ~cream +veal +mushroom =rosti : geschnetzeltes zurcher art, zurcher geschnetzeltes, emince zurichoise
*stew ~cream +veal +mushroom : geschnetzeltes, rahmgeschnetzeltes, champignongeschnetzeltes
*steak ~brown +onion-golden : zwiebelrostbraten, rostbraten, zwiebel rostbraten
*grilled-sandwich +ham +pineapple +cheese : toast hawaii
*kebab : doner im brot, doner kebap im brot, doner tasche, doner im fladenbrot
*sweet-soup ~berry +berries +cream : rote grutze, rodgrod
*knodel ~vanilla : dampfnudel, dampfnudeln, hefeklosse, buchteln
*cake ~honey +almonds : bienenstich
*sundae +banana +cherry : bananensplit, banana split
*panna-cotta ~cream +berries : bayerische creme, bayrisch creme, bavarois
*cheese-board +red-onion : handkas, handkase, handkas mit musik, harzer
*white-sausages &1f968 : weisswurst, weisswurste, weisswurst mit brezel, munchner weisswurst
*white-sausages : saitenwurst, wollwurst, boudin blanc
*meatloaf : saumagen
+asparagus ??white-asparagus : spargel, stangenspargel, weisser spargel, asperges blanches, asperge blanche, asparagi bianchi, esparragos blancos, white asparagus
+asparagus ??asparagus : gruner spargel, grunspargel, asperges vertes, green asparagus
*calzone : calzone, calzone classico, pizza calzone, panzerotto fritto
*stew ~mustard +egg +potato +dill : senfeier, eier in senfsauce
*vegetables ~spinach +spinach +sausage : grunkohl, grunkohl mit pinkel, boerenkool met worst
*yoghurt ~honey +berries : porridge, haferbrei, oatmeal, oat porridge
*wine ~vanilla +lemon : weinschorle, rieslingschorle, weissweinschorle
*mulled-wine +orange : gluhwein
*meatballs ~white +capers : konigsberger klopse
*salad +egg +chives : salatteller mit ei
*bound-salad ~white +egg +chives : oeuf mayonnaise, oeufs mayonnaise, oeuf mayo, oeufs mayo
*fried-eggs +mushroom : oeuf parfait, oeufs parfaits
*fried-eggs +cream +chives @ramekin : oeuf cocotte, oeufs cocotte, oeufs en cocotte, oeuf en cocotte
*toast +pork +pickle : rillettes, rillettes de porc, rillettes d oie
*steak : rumsteck, rumsteak, romsteck, pave de boeuf, pave de rumsteck, fillet mignon, filet mignon de boeuf, fillet steak, fillet of beef, poire de boeuf, araignee, hampe de boeuf, filete de res, filete de ternera, filete de buey, churrasco, vacio, entrana, ojo de bife, cube roll
*roast +veal +mushroom ~cream : ris de veau, kalbsbries, mollejas, sweetbread, sweetbreads, animelle
*stew ~mustard +veal +mushroom : rognons, rognons de veau, rognon de veau, kidneys, devilled kidneys
*fish-fillet : filet de bar, dos de bar, pave de bar, bar roti, filet de loup, filet de daurade, filet de dorade, filet de merlan, filet de rouget, filet de truite, saint pierre, lieu noir, lieu jaune, maigre, baccala, baccala mantecato, pesce del giorno, pesce spada, pescado del dia, poisson du jour, catch of the day
*whole-fish : daurade, bar entier, bar en croute de sel, rouget, rougets, merlan
*gratin ~butter +shrimp : quenelle de brochet, quenelles de brochet, quenelle, quenelles, quenelles de brochet sauce nantua
*fruit-tart +cherry : clafoutis, clafoutis aux cerises
*espresso &1f36a : cafe gourmand, caffe goloso, the gourmand
*sundae ~chocolate +pear +chocolate : poire belle helene, belle helene, birne helene
*wine ~wine : pichet de rouge, verre de rouge, verre de vin rouge, house red, vino de la casa, vino della casa, vino rosso della casa, carafe de rouge, viertel rot
*wine ~vanilla : verre de blanc, pichet de blanc, house white, viertel weiss
*wine ~pink : verre de rose, pichet de rose, house rose
*lemonade ~lime +mint : menthe a l eau, sirop de menthe, diabolo menthe
*salad +shrimp +squid +mussel +lemon : insalata di mare, ensalada de marisco, salade de fruits de mer, seafood salad, meeresfruchtesalat
*fried-bites : fiori di zucca, fiori di zucca fritti, olive ascolane, olive all ascolana, panelle, crocchette di patate, flor de calabacin
*soup ~brown +white-beans +cabbage +carrot +bread : ribollita, caldo gallego, potage garbure, garbure
*soup ~brown +white-beans +carrot +rosemary : pasta e fagioli, pasta fagioli, zuppa di fagioli, pasta e ceci, zuppa di legumi
*cream-soup ~tomato +basil +croutons : pappa al pomodoro
*spaghetti ~tomato +meat-ball +basil : spaghetti and meatballs, spaghetti meatballs, spaghetti con polpette, spaghetti mit fleischballchen
*pizza ~tomato +garlic +basil : pizza marinara
??spaghetti ~tomato +garlic +basil : marinara, alla marinara, marinara sauce
*shrimps ~tomato +mussel : gamberi alla marinara
??spaghetti ~squid +squid : nero di seppia, al nero, al nero di seppia, tinta de calamar
*risotto ~squid +squid : risotto al nero, risotto al nero di seppia, risotto nero
*penne ~cream +bacon +parmesan : rigatoni alla gricia, alla gricia
*penne ~oil +broccoli +garlic +chili : orecchiette con cime di rapa, orecchiette alle cime di rapa, orecchiette broccoli
*roast +ham +sage : saltimbocca, saltimbocca alla romana
*schnitzel +lemon : cotoletta alla milanese, costoletta alla milanese, cotoletta, orecchia di elefante
*drumsticks ~tomato +olive +rosemary : pollo alla cacciatora, alla cacciatora, chicken cacciatore
*potatoes : patate al forno, patate arrosto
*penne ~tomato +mozzarella : pasta al forno
+spinach ~spinach ?vegetables : cicoria, cicoria ripassata, friarielli, bietola, bietole, cime di rapa, grelos, acelgas, mangold, blettes
*salad +anchovy +garlic : puntarelle
*mousse ~vanilla : zabaione, zabaglione, sabayon
*chocolate-cake +almonds +sugar : torta caprese
*beer : birra alla spina, alla spina, birra media, birra piccola
*soft-drink : chinotto, crodino, sanbitter, gazzosa, spuma
*whisky ~tomato +orange : negroni, negroni sbagliato, boulevardier
*stew ~brown +braised-beef +carrot +sage : rabo de toro, coda alla vaccinara, rabo de buey, oxtail, ochsenschwanz, queue de boeuf
*cream-soup ~white +grapes +almonds : ajo blanco, ajoblanco
*stew ~lentil +lentils +salami +carrot : lentejas con chorizo, lentejas estofadas, lentejas guisadas, lentejas de la abuela, lenticchie in umido
@pan : a la plancha, plancha, alla piastra, a la planxa
*paella +chicken +peas +pepper : arroz con pollo, arroz al horno
*french-toast +cinnamon : leche frita
*cake +cream +strawberry : tres leches, pastel tres leches, tarta tres leches
*panna-cotta ~vanilla +cinnamon : natillas, natilla
*milk +cinnamon : horchata, orxata
*long-drink ~wine +orange +lemon : sangria, tinto de verano, jarra de sangria, kalimotxo
*fried-eggs +salami =fries : huevos rotos, huevos estrellados
*fried-eggs +bacon : bacon and eggs, eggs and bacon, eier mit speck
*roast ~brown +carrot =potatoes : sunday roast, sunday lunch, roast dinner, carvery
?roast : sunday
*gratin ~brown +sausage : toad in the hole
*schnitzel ~tomato +mozzarella +basil : chicken parmesan, chicken parmigiana, chicken parmo, pollo alla parmigiana
*steak +shrimp : surf and turf, surf n turf, surf turf, mar y montana, mare e monti, steak and prawns
*pie ~brown : beef wellington, wellington, filet wellington, filet de boeuf en croute
*lemon-tart +lime : key lime pie, key lime tart
*fruit-tart +banana +cream : banoffee, banoffee pie, banoffi
*cake +carrot +nuts : carrot cake, rublikuchen, karottenkuchen, rueblitorte
*skewers +lamb +pepper : kofta kebab, lamb kofta, kofta, kofte
*borek : pita zeljanica, zeljanica, sirnica, byrek, spanakopitakia
*stuffed +mince +tomato : gemista, yemista
*salad +cucumber +tomato +feta +pepper : shopska, schopska, sopska
*meze : mezze platter, mezzeteller, vorspeisenvariation kalt warm
*soup ~clear-broth +chives +egg-shreds : pfannkuchensuppe, frittatensuppe, eierkuchensuppe
*stuffed +mince +tomato : gefullte paprikaschote, gefullte paprikaschoten
*potatoes +bacon +onion +fried-egg @pan : tiroler grostl, grostl, bratkartoffelpfanne, herrengrostl
*fondant +cream : mohr im hemd, schokokuchen im hemd
*sundae +raspberry ~berry : heisse liebe, eisbecher heisse liebe
*pie +chicken +mushroom ~cream : vol au vent, bouchee a la reine, konigspastete, konigin pastete
*flan +plum : far breton
*croissant +sugar : kouign amann, sfogliatella, sfogliatelle, ensaimada
*stew ~lentil +lentils +sausage +carrot : petit sale aux lentilles, petit sale, linsengericht
*empanadas ~honey : seadas, sebadas
*whisky : amaro, averna, ramazzotti, fernet
*schnitzel +ham +cheese : cachopo
*long-drink ~lime +mint +lemon : rebujito
*fried-bites +fish : cazon en adobo, bienmesabe
*ribs ~brown : costillas a la barbacoa, costillas bbq, costillas barbacoa
*tacos +pork +red-onion +orange : cochinita, cochinita pibil
*spring-rolls +cream : flautas, flautas de pollo, taquitos
*open-toast +beans +cheese : molletes
*battered-fish +lemon : beer battered, beer battered cod, beer battered fish, battered cod, battered haddock, battered fish, im bierteig, fisch im bierteig
*soft-drink ~clear-broth +ginger : ginger beer, ginger ale
*sausages : bratwurstschnecke, wurstschnecke
*strudel +black-sesame : mohnstrudel
+cream : eierlikor
*fondant : tortino, tortino al cioccolato, tortino di cioccolato
*layer-slice : millefoglie, mille foglie
*whisky ~tomato +orange : vermut, vermut rojo, vermouth rosso
*stew ~brown +braised-beef +carrot : ochsenbackchen, rinderbacken, joue de boeuf, joues de boeuf, carrilleras, carrillada, guancia, guance di manzo, beef cheeks
`;
